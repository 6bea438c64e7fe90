import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("log-delivery-loop");
