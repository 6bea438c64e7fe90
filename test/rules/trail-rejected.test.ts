import { testCasesOf } from "../helpers/validity-cases.ts";

testCasesOf("trail-rejected");
