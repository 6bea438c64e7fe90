import { c as completion, s as completedCommands } from "./core.js";

export { completion };