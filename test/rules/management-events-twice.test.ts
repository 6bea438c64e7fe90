import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("management-events-twice");
