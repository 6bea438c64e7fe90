import { testRuleCases } from "../cases/rule-cases.ts";

testRuleCases("selector-redundant");
