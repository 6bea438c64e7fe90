import { i as readTemplateAs, r as cloudFormation } from "./cloudformation.js";

export { cloudFormation };