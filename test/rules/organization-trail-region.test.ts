import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("organization-trail-region");
