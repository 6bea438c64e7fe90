// src/model/value.ts
const absent = { kind: "absent" };
function known(value, origin) {
	return {
		kind: "known",
		value,
		origin
	};
}
function unknown(because, origin) {
	return {
		kind: "unknown",
		because,
		origin
	};
}

export { known as n, unknown as r, absent as t };