import { t as assemblyTemplate } from "./cloudformation.js";

export { assemblyTemplate };