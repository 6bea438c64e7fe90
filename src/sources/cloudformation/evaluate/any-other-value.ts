/** The answer that stands for every value of a piece that nothing in the template names. */
export const anyOtherValue = "(any other value)";
