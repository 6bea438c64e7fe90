import { N as completedCommands, P as completion } from "./core.js";

export { completion };