import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("no-trail-found");
