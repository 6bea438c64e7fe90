import { testSilentCases } from "../helpers/validity-cases.ts";

testSilentCases();
