import { M as answerTo, N as main } from "./core.js";

export { answerTo, main };