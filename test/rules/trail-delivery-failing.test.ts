import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("trail-delivery-failing");
