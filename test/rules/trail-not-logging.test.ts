import { testCasesOf } from "../helpers/validity-cases.ts";

testCasesOf("trail-not-logging");
