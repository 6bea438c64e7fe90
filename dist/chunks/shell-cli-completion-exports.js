import { F as completion, P as completedCommands } from "./core.js";

export { completion };