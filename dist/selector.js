// src/model/selector.ts
/** The operators of an advanced event selector, in the API's spelling. The first three select, the others deselect. */
const operators = [
	"Equals",
	"StartsWith",
	"EndsWith",
	"NotEquals",
	"NotStartsWith",
	"NotEndsWith"
];

export { operators as t };