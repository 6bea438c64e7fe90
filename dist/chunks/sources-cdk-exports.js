import { n as cloudAssembly } from "./cloudformation.js";

export { cloudAssembly };