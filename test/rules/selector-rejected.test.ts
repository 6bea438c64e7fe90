import { testCasesOf } from "../helpers/validity-cases.ts";

testCasesOf("selector-rejected");
