import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("coverage-lost");
