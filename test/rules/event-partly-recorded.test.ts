import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("event-partly-recorded");
