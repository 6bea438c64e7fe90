// src/generated/validate-result.js
var validate_result_default = validate239;
const pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema326 = {
	"type": "object",
	"description": "One thing that was read.",
	"required": ["kind", "name"],
	"properties": {
		"kind": {
			"type": "string",
			"enum": [
				"code",
				"trails",
				"account"
			],
			"description": "`trails`: a snapshot or output of the AWS CLI; `account`: a live account."
		},
		"name": {
			"type": "string",
			"description": "A path relative to the working directory, or the id of a live account."
		}
	}
};
const schema327 = {
	"type": "object",
	"description": "An account, or the inputs of code that live in one.",
	"required": [
		"scope",
		"accountId",
		"regions",
		"inputs"
	],
	"properties": {
		"scope": {
			"type": "string",
			"description": "As in `coverage`."
		},
		"accountId": {
			"type": ["string", "null"],
			"description": "Null where the input does not say."
		},
		"regions": {
			"anyOf": [{
				"type": "array",
				"items": { "type": "string" }
			}, { "type": "null" }],
			"description": "The Region of the code, or those that are enabled in the account; null where the input does not say."
		},
		"inputs": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Names of the inputs that tell about it."
		}
	}
};
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate240.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.date === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.inputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accounts === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accounts" },
				message: "must have required property 'accounts'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.date !== void 0) {
			let data0 = data.date;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.inputs !== void 0) {
			let data1 = data.inputs;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.kind === void 0) {
							const err5 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/definitions/runInput/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.name === void 0) {
							const err6 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/definitions/runInput/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.kind !== void 0) {
							let data3 = data2.kind;
							if (typeof data3 !== "string") {
								const err7 = {
									instancePath: instancePath + "/inputs/" + i0 + "/kind",
									schemaPath: "#/definitions/runInput/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (!(data3 === "code" || data3 === "trails" || data3 === "account")) {
								const err8 = {
									instancePath: instancePath + "/inputs/" + i0 + "/kind",
									schemaPath: "#/definitions/runInput/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema326.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err9 = {
									instancePath: instancePath + "/inputs/" + i0 + "/name",
									schemaPath: "#/definitions/runInput/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/inputs/" + i0,
							schemaPath: "#/definitions/runInput/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.accounts !== void 0) {
			let data5 = data.accounts;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.scope === void 0) {
							const err12 = {
								instancePath: instancePath + "/accounts/" + i1,
								schemaPath: "#/definitions/judgedAccount/required",
								keyword: "required",
								params: { missingProperty: "scope" },
								message: "must have required property 'scope'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.accountId === void 0) {
							const err13 = {
								instancePath: instancePath + "/accounts/" + i1,
								schemaPath: "#/definitions/judgedAccount/required",
								keyword: "required",
								params: { missingProperty: "accountId" },
								message: "must have required property 'accountId'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data6.regions === void 0) {
							const err14 = {
								instancePath: instancePath + "/accounts/" + i1,
								schemaPath: "#/definitions/judgedAccount/required",
								keyword: "required",
								params: { missingProperty: "regions" },
								message: "must have required property 'regions'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data6.inputs === void 0) {
							const err15 = {
								instancePath: instancePath + "/accounts/" + i1,
								schemaPath: "#/definitions/judgedAccount/required",
								keyword: "required",
								params: { missingProperty: "inputs" },
								message: "must have required property 'inputs'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data6.scope !== void 0) {
							if (typeof data6.scope !== "string") {
								const err16 = {
									instancePath: instancePath + "/accounts/" + i1 + "/scope",
									schemaPath: "#/definitions/judgedAccount/properties/scope/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data6.accountId !== void 0) {
							let data8 = data6.accountId;
							if (typeof data8 !== "string" && data8 !== null) {
								const err17 = {
									instancePath: instancePath + "/accounts/" + i1 + "/accountId",
									schemaPath: "#/definitions/judgedAccount/properties/accountId/type",
									keyword: "type",
									params: { type: schema327.properties.accountId.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data6.regions !== void 0) {
							let data9 = data6.regions;
							const _errs22 = errors;
							let valid9 = false;
							const _errs23 = errors;
							if (Array.isArray(data9)) {
								const len2 = data9.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
									const err18 = {
										instancePath: instancePath + "/accounts/" + i1 + "/regions/" + i2,
										schemaPath: "#/definitions/judgedAccount/properties/regions/anyOf/0/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/accounts/" + i1 + "/regions",
									schemaPath: "#/definitions/judgedAccount/properties/regions/anyOf/0/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							var _valid0 = _errs23 === errors;
							valid9 = valid9 || _valid0;
							const _errs27 = errors;
							if (data9 !== null) {
								const err20 = {
									instancePath: instancePath + "/accounts/" + i1 + "/regions",
									schemaPath: "#/definitions/judgedAccount/properties/regions/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							var _valid0 = _errs27 === errors;
							valid9 = valid9 || _valid0;
							if (!valid9) {
								const err21 = {
									instancePath: instancePath + "/accounts/" + i1 + "/regions",
									schemaPath: "#/definitions/judgedAccount/properties/regions/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							} else {
								errors = _errs22;
								if (vErrors !== null) {
									if (_errs22) vErrors.length = _errs22;
									else vErrors = null;
								}
							}
						}
						if (data6.inputs !== void 0) {
							let data11 = data6.inputs;
							if (Array.isArray(data11)) {
								const len3 = data11.length;
								for (let i3 = 0; i3 < len3; i3++) if (typeof data11[i3] !== "string") {
									const err22 = {
										instancePath: instancePath + "/accounts/" + i1 + "/inputs/" + i3,
										schemaPath: "#/definitions/judgedAccount/properties/inputs/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/accounts/" + i1 + "/inputs",
									schemaPath: "#/definitions/judgedAccount/properties/inputs/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/accounts/" + i1,
							schemaPath: "#/definitions/judgedAccount/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/properties/accounts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate240.errors = vErrors;
	return errors === 0;
}
validate240.evaluated = {
	"props": {
		"date": true,
		"inputs": true,
		"accounts": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema328 = {
	"type": "object",
	"description": "A trail or an event data store, as it is written.",
	"required": [
		"id",
		"kind",
		"name",
		"accountId",
		"homeRegion",
		"multiRegion",
		"organization",
		"globalServiceEvents",
		"logging",
		"selectors",
		"counted",
		"notCountedBecause",
		"location"
	],
	"properties": {
		"id": {
			"type": "string",
			"description": "`file#address`, or the ARN of a live one."
		},
		"kind": {
			"type": "string",
			"enum": [
				"trail",
				"event-data-store",
				"telemetry-rule"
			]
		},
		"name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"accountId": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"homeRegion": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"multiRegion": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"organization": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"globalServiceEvents": {
			"anyOf": [{ "type": "boolean" }, { "type": "null" }],
			"description": "Null where unknown, and for event data stores, which have no such setting."
		},
		"logging": {
			"type": "string",
			"enum": [
				"on",
				"off",
				"unknown"
			]
		},
		"selectors": {
			"type": "string",
			"enum": [
				"default",
				"basic",
				"advanced",
				"unknown"
			]
		},
		"counted": {
			"description": "Whether its records count as coverage.",
			"anyOf": [{ "type": "boolean" }, { "const": "unknown" }]
		},
		"notCountedBecause": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"construct": {
			"type": "string",
			"description": "The construct of an AWS CDK app that made it; left out for others."
		},
		"location": { "$ref": "#/definitions/location" },
		"dialect": {
			"type": "string",
			"description": "How it is written: `cloudformation-yaml`, `cloudformation-json`, `cdk`, `landing-zone-accelerator`, `terraform-aws`, `terraform-awscc`, `terraform-aws-json`, `terraform-awscc-json`, or `aws-cli` for what was read from AWS. More may come."
		},
		"selectorList": {
			"type": "array",
			"items": { "$ref": "#/definitions/advancedEventSelector" },
			"description": "All that it selects as one list of advanced event selectors: basic ones and the default are written as such. Left out where not all of it is known."
		}
	}
};
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate243.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.FieldSelectors === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "FieldSelectors" },
				message: "must have required property 'FieldSelectors'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.Name !== void 0) {
			if (typeof data.Name !== "string") {
				const err1 = {
					instancePath: instancePath + "/Name",
					schemaPath: "#/properties/Name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.FieldSelectors !== void 0) {
			let data1 = data.FieldSelectors;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.Field === void 0) {
							const err2 = {
								instancePath: instancePath + "/FieldSelectors/" + i0,
								schemaPath: "#/definitions/fieldSelector/required",
								keyword: "required",
								params: { missingProperty: "Field" },
								message: "must have required property 'Field'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data2.Field !== void 0) {
							if (typeof data2.Field !== "string") {
								const err3 = {
									instancePath: instancePath + "/FieldSelectors/" + i0 + "/Field",
									schemaPath: "#/definitions/fieldSelector/properties/Field/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (data2.Equals !== void 0) {
							let data4 = data2.Equals;
							if (Array.isArray(data4)) {
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
									const err4 = {
										instancePath: instancePath + "/FieldSelectors/" + i0 + "/Equals/" + i1,
										schemaPath: "#/definitions/fieldSelector/properties/Equals/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							} else {
								const err5 = {
									instancePath: instancePath + "/FieldSelectors/" + i0 + "/Equals",
									schemaPath: "#/definitions/fieldSelector/properties/Equals/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data2.StartsWith !== void 0) {
							let data6 = data2.StartsWith;
							if (Array.isArray(data6)) {
								const len2 = data6.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data6[i2] !== "string") {
									const err6 = {
										instancePath: instancePath + "/FieldSelectors/" + i0 + "/StartsWith/" + i2,
										schemaPath: "#/definitions/fieldSelector/properties/StartsWith/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/FieldSelectors/" + i0 + "/StartsWith",
									schemaPath: "#/definitions/fieldSelector/properties/StartsWith/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data2.EndsWith !== void 0) {
							let data8 = data2.EndsWith;
							if (Array.isArray(data8)) {
								const len3 = data8.length;
								for (let i3 = 0; i3 < len3; i3++) if (typeof data8[i3] !== "string") {
									const err8 = {
										instancePath: instancePath + "/FieldSelectors/" + i0 + "/EndsWith/" + i3,
										schemaPath: "#/definitions/fieldSelector/properties/EndsWith/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/FieldSelectors/" + i0 + "/EndsWith",
									schemaPath: "#/definitions/fieldSelector/properties/EndsWith/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.NotEquals !== void 0) {
							let data10 = data2.NotEquals;
							if (Array.isArray(data10)) {
								const len4 = data10.length;
								for (let i4 = 0; i4 < len4; i4++) if (typeof data10[i4] !== "string") {
									const err10 = {
										instancePath: instancePath + "/FieldSelectors/" + i0 + "/NotEquals/" + i4,
										schemaPath: "#/definitions/fieldSelector/properties/NotEquals/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/FieldSelectors/" + i0 + "/NotEquals",
									schemaPath: "#/definitions/fieldSelector/properties/NotEquals/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.NotStartsWith !== void 0) {
							let data12 = data2.NotStartsWith;
							if (Array.isArray(data12)) {
								const len5 = data12.length;
								for (let i5 = 0; i5 < len5; i5++) if (typeof data12[i5] !== "string") {
									const err12 = {
										instancePath: instancePath + "/FieldSelectors/" + i0 + "/NotStartsWith/" + i5,
										schemaPath: "#/definitions/fieldSelector/properties/NotStartsWith/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/FieldSelectors/" + i0 + "/NotStartsWith",
									schemaPath: "#/definitions/fieldSelector/properties/NotStartsWith/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.NotEndsWith !== void 0) {
							let data14 = data2.NotEndsWith;
							if (Array.isArray(data14)) {
								const len6 = data14.length;
								for (let i6 = 0; i6 < len6; i6++) if (typeof data14[i6] !== "string") {
									const err14 = {
										instancePath: instancePath + "/FieldSelectors/" + i0 + "/NotEndsWith/" + i6,
										schemaPath: "#/definitions/fieldSelector/properties/NotEndsWith/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/FieldSelectors/" + i0 + "/NotEndsWith",
									schemaPath: "#/definitions/fieldSelector/properties/NotEndsWith/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/FieldSelectors/" + i0,
							schemaPath: "#/definitions/fieldSelector/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/FieldSelectors",
					schemaPath: "#/properties/FieldSelectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate243.errors = vErrors;
	return errors === 0;
}
validate243.evaluated = {
	"props": {
		"Name": true,
		"FieldSelectors": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate242.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.accountId === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accountId" },
				message: "must have required property 'accountId'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.homeRegion === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "homeRegion" },
				message: "must have required property 'homeRegion'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.multiRegion === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "multiRegion" },
				message: "must have required property 'multiRegion'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.organization === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organization" },
				message: "must have required property 'organization'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.globalServiceEvents === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "globalServiceEvents" },
				message: "must have required property 'globalServiceEvents'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.logging === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logging" },
				message: "must have required property 'logging'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.selectors === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "selectors" },
				message: "must have required property 'selectors'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.counted === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counted" },
				message: "must have required property 'counted'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.notCountedBecause === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notCountedBecause" },
				message: "must have required property 'notCountedBecause'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.location === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (typeof data1 !== "string") {
				const err14 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data1 === "trail" || data1 === "event-data-store" || data1 === "telemetry-rule")) {
				const err15 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema328.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			if (typeof data2 !== "string") {
				const err16 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			const _errs9 = errors;
			if (data2 !== null) {
				const err17 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err18 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.accountId !== void 0) {
			let data3 = data.accountId;
			const _errs12 = errors;
			let valid2 = false;
			const _errs13 = errors;
			if (typeof data3 !== "string") {
				const err19 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			valid2 = valid2 || _valid1;
			const _errs15 = errors;
			if (data3 !== null) {
				const err20 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid1 = _errs15 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err21 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.homeRegion !== void 0) {
			let data4 = data.homeRegion;
			const _errs18 = errors;
			let valid3 = false;
			const _errs19 = errors;
			if (typeof data4 !== "string") {
				const err22 = {
					instancePath: instancePath + "/homeRegion",
					schemaPath: "#/properties/homeRegion/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid2 = _errs19 === errors;
			valid3 = valid3 || _valid2;
			const _errs21 = errors;
			if (data4 !== null) {
				const err23 = {
					instancePath: instancePath + "/homeRegion",
					schemaPath: "#/properties/homeRegion/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid2 = _errs21 === errors;
			valid3 = valid3 || _valid2;
			if (!valid3) {
				const err24 = {
					instancePath: instancePath + "/homeRegion",
					schemaPath: "#/properties/homeRegion/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs18;
				if (vErrors !== null) {
					if (_errs18) vErrors.length = _errs18;
					else vErrors = null;
				}
			}
		}
		if (data.multiRegion !== void 0) {
			let data5 = data.multiRegion;
			const _errs24 = errors;
			let valid4 = false;
			const _errs25 = errors;
			if (typeof data5 !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/multiRegion",
					schemaPath: "#/properties/multiRegion/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid3 = _errs25 === errors;
			valid4 = valid4 || _valid3;
			const _errs27 = errors;
			if (data5 !== null) {
				const err26 = {
					instancePath: instancePath + "/multiRegion",
					schemaPath: "#/properties/multiRegion/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			var _valid3 = _errs27 === errors;
			valid4 = valid4 || _valid3;
			if (!valid4) {
				const err27 = {
					instancePath: instancePath + "/multiRegion",
					schemaPath: "#/properties/multiRegion/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			} else {
				errors = _errs24;
				if (vErrors !== null) {
					if (_errs24) vErrors.length = _errs24;
					else vErrors = null;
				}
			}
		}
		if (data.organization !== void 0) {
			let data6 = data.organization;
			const _errs30 = errors;
			let valid5 = false;
			const _errs31 = errors;
			if (typeof data6 !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid4 = _errs31 === errors;
			valid5 = valid5 || _valid4;
			const _errs33 = errors;
			if (data6 !== null) {
				const err29 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid4 = _errs33 === errors;
			valid5 = valid5 || _valid4;
			if (!valid5) {
				const err30 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
		if (data.globalServiceEvents !== void 0) {
			let data7 = data.globalServiceEvents;
			const _errs36 = errors;
			let valid6 = false;
			const _errs37 = errors;
			if (typeof data7 !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/globalServiceEvents",
					schemaPath: "#/properties/globalServiceEvents/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid5 = _errs37 === errors;
			valid6 = valid6 || _valid5;
			const _errs39 = errors;
			if (data7 !== null) {
				const err32 = {
					instancePath: instancePath + "/globalServiceEvents",
					schemaPath: "#/properties/globalServiceEvents/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid5 = _errs39 === errors;
			valid6 = valid6 || _valid5;
			if (!valid6) {
				const err33 = {
					instancePath: instancePath + "/globalServiceEvents",
					schemaPath: "#/properties/globalServiceEvents/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs36;
				if (vErrors !== null) {
					if (_errs36) vErrors.length = _errs36;
					else vErrors = null;
				}
			}
		}
		if (data.logging !== void 0) {
			let data8 = data.logging;
			if (typeof data8 !== "string") {
				const err34 = {
					instancePath: instancePath + "/logging",
					schemaPath: "#/properties/logging/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (!(data8 === "on" || data8 === "off" || data8 === "unknown")) {
				const err35 = {
					instancePath: instancePath + "/logging",
					schemaPath: "#/properties/logging/enum",
					keyword: "enum",
					params: { allowedValues: schema328.properties.logging.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.selectors !== void 0) {
			let data9 = data.selectors;
			if (typeof data9 !== "string") {
				const err36 = {
					instancePath: instancePath + "/selectors",
					schemaPath: "#/properties/selectors/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (!(data9 === "default" || data9 === "basic" || data9 === "advanced" || data9 === "unknown")) {
				const err37 = {
					instancePath: instancePath + "/selectors",
					schemaPath: "#/properties/selectors/enum",
					keyword: "enum",
					params: { allowedValues: schema328.properties.selectors.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.counted !== void 0) {
			let data10 = data.counted;
			const _errs46 = errors;
			let valid7 = false;
			const _errs47 = errors;
			if (typeof data10 !== "boolean") {
				const err38 = {
					instancePath: instancePath + "/counted",
					schemaPath: "#/properties/counted/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			var _valid6 = _errs47 === errors;
			valid7 = valid7 || _valid6;
			const _errs49 = errors;
			if ("unknown" !== data10) {
				const err39 = {
					instancePath: instancePath + "/counted",
					schemaPath: "#/properties/counted/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "unknown" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			var _valid6 = _errs49 === errors;
			valid7 = valid7 || _valid6;
			if (!valid7) {
				const err40 = {
					instancePath: instancePath + "/counted",
					schemaPath: "#/properties/counted/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			} else {
				errors = _errs46;
				if (vErrors !== null) {
					if (_errs46) vErrors.length = _errs46;
					else vErrors = null;
				}
			}
		}
		if (data.notCountedBecause !== void 0) {
			let data11 = data.notCountedBecause;
			const _errs51 = errors;
			let valid8 = false;
			const _errs52 = errors;
			if (typeof data11 !== "string") {
				const err41 = {
					instancePath: instancePath + "/notCountedBecause",
					schemaPath: "#/properties/notCountedBecause/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			var _valid7 = _errs52 === errors;
			valid8 = valid8 || _valid7;
			const _errs54 = errors;
			if (data11 !== null) {
				const err42 = {
					instancePath: instancePath + "/notCountedBecause",
					schemaPath: "#/properties/notCountedBecause/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			var _valid7 = _errs54 === errors;
			valid8 = valid8 || _valid7;
			if (!valid8) {
				const err43 = {
					instancePath: instancePath + "/notCountedBecause",
					schemaPath: "#/properties/notCountedBecause/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			} else {
				errors = _errs51;
				if (vErrors !== null) {
					if (_errs51) vErrors.length = _errs51;
					else vErrors = null;
				}
			}
		}
		if (data.construct !== void 0) {
			if (typeof data.construct !== "string") {
				const err44 = {
					instancePath: instancePath + "/construct",
					schemaPath: "#/properties/construct/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data13 = data.location;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.uri === void 0) {
					const err45 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data13.startLine === void 0) {
					const err46 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data13.startColumn === void 0) {
					const err47 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data13.endLine === void 0) {
					const err48 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data13.endColumn === void 0) {
					const err49 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data13.uri !== void 0) {
					if (typeof data13.uri !== "string") {
						const err50 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data13.startLine !== void 0) {
					let data15 = data13.startLine;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err51 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 1 || isNaN(data15)) {
							const err52 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					}
				}
				if (data13.startColumn !== void 0) {
					let data16 = data13.startColumn;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						const err53 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 < 1 || isNaN(data16)) {
							const err54 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
				if (data13.endLine !== void 0) {
					let data17 = data13.endLine;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err55 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 1 || isNaN(data17)) {
							const err56 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				if (data13.endColumn !== void 0) {
					let data18 = data13.endColumn;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err57 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 1 || isNaN(data18)) {
							const err58 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.dialect !== void 0) {
			if (typeof data.dialect !== "string") {
				const err60 = {
					instancePath: instancePath + "/dialect",
					schemaPath: "#/properties/dialect/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.selectorList !== void 0) {
			let data20 = data.selectorList;
			if (Array.isArray(data20)) {
				const len0 = data20.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate243(data20[i0], {
					instancePath: instancePath + "/selectorList/" + i0,
					parentData: data20,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
					errors = vErrors.length;
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/selectorList",
					schemaPath: "#/properties/selectorList/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
	} else {
		const err62 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate242.errors = vErrors;
	return errors === 0;
}
validate242.evaluated = {
	"props": {
		"id": true,
		"kind": true,
		"name": true,
		"accountId": true,
		"homeRegion": true,
		"multiRegion": true,
		"organization": true,
		"globalServiceEvents": true,
		"logging": true,
		"selectors": true,
		"counted": true,
		"notCountedBecause": true,
		"construct": true,
		"location": true,
		"dialect": true,
		"selectorList": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema333 = {
	"description": "How CloudTrail records an operation, as far as documents say.",
	"type": "string",
	"enum": [
		"management",
		"data",
		"networkActivity",
		"never",
		"undocumented"
	]
};
const schema335 = {
	"description": "What is said of events that must be recorded.",
	"type": "string",
	"enum": [
		"covered",
		"uncovered",
		"partial",
		"never-recorded",
		"undetermined"
	]
};
const schema336 = {
	"type": "object",
	"description": "An event that no sink records, with the fields that decide it, named as in a CloudTrail record.",
	"required": [
		"eventSource",
		"eventName",
		"eventCategory",
		"eventType"
	],
	"properties": {
		"eventSource": { "type": "string" },
		"eventName": { "type": "string" },
		"eventCategory": {
			"type": "string",
			"enum": [
				"Management",
				"Data",
				"NetworkActivity"
			]
		},
		"eventType": { "type": "string" },
		"readOnly": { "type": "boolean" },
		"awsRegion": { "type": "string" },
		"recipientAccountId": { "type": "string" },
		"userIdentity": {
			"type": "object",
			"required": ["arn"],
			"properties": { "arn": { "type": "string" } }
		},
		"sessionCredentialFromConsole": { "type": "string" },
		"errorCode": { "type": "string" },
		"vpcEndpointId": { "type": "string" },
		"resources": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["type"],
				"properties": {
					"type": { "type": "string" },
					"ARN": { "type": "string" },
					"ARNPrefix": {
						"type": "string",
						"description": "In place of an ARN, where the event is about everything whose ARN begins with it."
					}
				}
			}
		}
	}
};
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate246.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.policy === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.requirement === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirement" },
				message: "must have required property 'requirement'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.service === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.eventSource === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "eventSource" },
				message: "must have required property 'eventSource'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.operations === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.category === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.resource === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resource" },
				message: "must have required property 'resource'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.verdict === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.recordedBy === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recordedBy" },
				message: "must have required property 'recordedBy'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.reasons === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" },
				message: "must have required property 'reasons'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.policy !== void 0) {
			if (typeof data.policy !== "string") {
				const err10 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.requirement !== void 0) {
			if (typeof data.requirement !== "string") {
				const err11 = {
					instancePath: instancePath + "/requirement",
					schemaPath: "#/properties/requirement/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data2 = data.service;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			if (typeof data2 !== "string") {
				const err12 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			const _errs9 = errors;
			if (data2 !== null) {
				const err13 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err14 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.eventSource !== void 0) {
			let data3 = data.eventSource;
			const _errs12 = errors;
			let valid2 = false;
			const _errs13 = errors;
			if (typeof data3 !== "string") {
				const err15 = {
					instancePath: instancePath + "/eventSource",
					schemaPath: "#/properties/eventSource/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			valid2 = valid2 || _valid1;
			const _errs15 = errors;
			if (data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/eventSource",
					schemaPath: "#/properties/eventSource/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid1 = _errs15 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err17 = {
					instancePath: instancePath + "/eventSource",
					schemaPath: "#/properties/eventSource/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.operations !== void 0) {
			let data4 = data.operations;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err18 = {
						instancePath: instancePath + "/operations",
						schemaPath: "#/properties/operations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
					const err19 = {
						instancePath: instancePath + "/operations/" + i0,
						schemaPath: "#/properties/operations/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data6 = data.category;
			if (typeof data6 !== "string") {
				const err21 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/definitions/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data6 === "management" || data6 === "data" || data6 === "networkActivity" || data6 === "never" || data6 === "undocumented")) {
				const err22 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/definitions/category/enum",
					keyword: "enum",
					params: { allowedValues: schema333.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			let data7 = data.resource;
			const _errs25 = errors;
			let valid6 = false;
			const _errs26 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.address === void 0) {
					const err23 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/resource/required",
						keyword: "required",
						params: { missingProperty: "address" },
						message: "must have required property 'address'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.type === void 0) {
					const err24 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/resource/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data7.arn === void 0) {
					const err25 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/resource/required",
						keyword: "required",
						params: { missingProperty: "arn" },
						message: "must have required property 'arn'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data7.address !== void 0) {
					if (typeof data7.address !== "string") {
						const err26 = {
							instancePath: instancePath + "/resource/address",
							schemaPath: "#/definitions/resource/properties/address/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data7.type !== void 0) {
					if (typeof data7.type !== "string") {
						const err27 = {
							instancePath: instancePath + "/resource/type",
							schemaPath: "#/definitions/resource/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data7.arn !== void 0) {
					let data10 = data7.arn;
					const _errs34 = errors;
					let valid9 = false;
					const _errs35 = errors;
					if (typeof data10 !== "string") {
						const err28 = {
							instancePath: instancePath + "/resource/arn",
							schemaPath: "#/definitions/resource/properties/arn/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					var _valid3 = _errs35 === errors;
					valid9 = valid9 || _valid3;
					const _errs37 = errors;
					if (data10 !== null) {
						const err29 = {
							instancePath: instancePath + "/resource/arn",
							schemaPath: "#/definitions/resource/properties/arn/anyOf/1/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					var _valid3 = _errs37 === errors;
					valid9 = valid9 || _valid3;
					if (!valid9) {
						const err30 = {
							instancePath: instancePath + "/resource/arn",
							schemaPath: "#/definitions/resource/properties/arn/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					} else {
						errors = _errs34;
						if (vErrors !== null) {
							if (_errs34) vErrors.length = _errs34;
							else vErrors = null;
						}
					}
				}
				if (data7.construct !== void 0) {
					if (typeof data7.construct !== "string") {
						const err31 = {
							instancePath: instancePath + "/resource/construct",
							schemaPath: "#/definitions/resource/properties/construct/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/definitions/resource/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid2 = _errs26 === errors;
			valid6 = valid6 || _valid2;
			if (_valid2) {
				var props0 = {};
				props0.address = true;
				props0.type = true;
				props0.arn = true;
				props0.construct = true;
			}
			const _errs41 = errors;
			if (data7 !== null) {
				const err33 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			var _valid2 = _errs41 === errors;
			valid6 = valid6 || _valid2;
			if (!valid6) {
				const err34 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs25;
				if (vErrors !== null) {
					if (_errs25) vErrors.length = _errs25;
					else vErrors = null;
				}
			}
		}
		if (data.verdict !== void 0) {
			let data12 = data.verdict;
			if (typeof data12 !== "string") {
				const err35 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/definitions/verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (!(data12 === "covered" || data12 === "uncovered" || data12 === "partial" || data12 === "never-recorded" || data12 === "undetermined")) {
				const err36 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/definitions/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema335.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.recordedBy !== void 0) {
			let data13 = data.recordedBy;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data13[i1] !== "string") {
					const err37 = {
						instancePath: instancePath + "/recordedBy/" + i1,
						schemaPath: "#/properties/recordedBy/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/recordedBy",
					schemaPath: "#/properties/recordedBy/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.counterexample !== void 0) {
			let data15 = data.counterexample;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.eventSource === void 0) {
					const err39 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventSource" },
						message: "must have required property 'eventSource'"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data15.eventName === void 0) {
					const err40 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventName" },
						message: "must have required property 'eventName'"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data15.eventCategory === void 0) {
					const err41 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventCategory" },
						message: "must have required property 'eventCategory'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data15.eventType === void 0) {
					const err42 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventType" },
						message: "must have required property 'eventType'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data15.eventSource !== void 0) {
					if (typeof data15.eventSource !== "string") {
						const err43 = {
							instancePath: instancePath + "/counterexample/eventSource",
							schemaPath: "#/definitions/counterexample/properties/eventSource/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data15.eventName !== void 0) {
					if (typeof data15.eventName !== "string") {
						const err44 = {
							instancePath: instancePath + "/counterexample/eventName",
							schemaPath: "#/definitions/counterexample/properties/eventName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data15.eventCategory !== void 0) {
					let data18 = data15.eventCategory;
					if (typeof data18 !== "string") {
						const err45 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (!(data18 === "Management" || data18 === "Data" || data18 === "NetworkActivity")) {
						const err46 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/enum",
							keyword: "enum",
							params: { allowedValues: schema336.properties.eventCategory.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data15.eventType !== void 0) {
					if (typeof data15.eventType !== "string") {
						const err47 = {
							instancePath: instancePath + "/counterexample/eventType",
							schemaPath: "#/definitions/counterexample/properties/eventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data15.readOnly !== void 0) {
					if (typeof data15.readOnly !== "boolean") {
						const err48 = {
							instancePath: instancePath + "/counterexample/readOnly",
							schemaPath: "#/definitions/counterexample/properties/readOnly/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data15.awsRegion !== void 0) {
					if (typeof data15.awsRegion !== "string") {
						const err49 = {
							instancePath: instancePath + "/counterexample/awsRegion",
							schemaPath: "#/definitions/counterexample/properties/awsRegion/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data15.recipientAccountId !== void 0) {
					if (typeof data15.recipientAccountId !== "string") {
						const err50 = {
							instancePath: instancePath + "/counterexample/recipientAccountId",
							schemaPath: "#/definitions/counterexample/properties/recipientAccountId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data15.userIdentity !== void 0) {
					let data23 = data15.userIdentity;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.arn === void 0) {
							const err51 = {
								instancePath: instancePath + "/counterexample/userIdentity",
								schemaPath: "#/definitions/counterexample/properties/userIdentity/required",
								keyword: "required",
								params: { missingProperty: "arn" },
								message: "must have required property 'arn'"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data23.arn !== void 0) {
							if (typeof data23.arn !== "string") {
								const err52 = {
									instancePath: instancePath + "/counterexample/userIdentity/arn",
									schemaPath: "#/definitions/counterexample/properties/userIdentity/properties/arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/counterexample/userIdentity",
							schemaPath: "#/definitions/counterexample/properties/userIdentity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data15.sessionCredentialFromConsole !== void 0) {
					if (typeof data15.sessionCredentialFromConsole !== "string") {
						const err54 = {
							instancePath: instancePath + "/counterexample/sessionCredentialFromConsole",
							schemaPath: "#/definitions/counterexample/properties/sessionCredentialFromConsole/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data15.errorCode !== void 0) {
					if (typeof data15.errorCode !== "string") {
						const err55 = {
							instancePath: instancePath + "/counterexample/errorCode",
							schemaPath: "#/definitions/counterexample/properties/errorCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data15.vpcEndpointId !== void 0) {
					if (typeof data15.vpcEndpointId !== "string") {
						const err56 = {
							instancePath: instancePath + "/counterexample/vpcEndpointId",
							schemaPath: "#/definitions/counterexample/properties/vpcEndpointId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data15.resources !== void 0) {
					let data28 = data15.resources;
					if (Array.isArray(data28)) {
						const len2 = data28.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data29 = data28[i2];
							if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
								if (data29.type === void 0) {
									const err57 = {
										instancePath: instancePath + "/counterexample/resources/" + i2,
										schemaPath: "#/definitions/counterexample/properties/resources/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								if (data29.type !== void 0) {
									if (typeof data29.type !== "string") {
										const err58 = {
											instancePath: instancePath + "/counterexample/resources/" + i2 + "/type",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err58];
										else vErrors.push(err58);
										errors++;
									}
								}
								if (data29.ARN !== void 0) {
									if (typeof data29.ARN !== "string") {
										const err59 = {
											instancePath: instancePath + "/counterexample/resources/" + i2 + "/ARN",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARN/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
								if (data29.ARNPrefix !== void 0) {
									if (typeof data29.ARNPrefix !== "string") {
										const err60 = {
											instancePath: instancePath + "/counterexample/resources/" + i2 + "/ARNPrefix",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARNPrefix/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/counterexample/resources/" + i2,
									schemaPath: "#/definitions/counterexample/properties/resources/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/counterexample/resources",
							schemaPath: "#/definitions/counterexample/properties/resources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/counterexample",
					schemaPath: "#/definitions/counterexample/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data33 = data.reasons;
			if (Array.isArray(data33)) {
				const len3 = data33.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data34 = data33[i3];
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.code === void 0) {
							const err64 = {
								instancePath: instancePath + "/reasons/" + i3,
								schemaPath: "#/definitions/reason/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data34.message === void 0) {
							const err65 = {
								instancePath: instancePath + "/reasons/" + i3,
								schemaPath: "#/definitions/reason/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data34.code !== void 0) {
							if (typeof data34.code !== "string") {
								const err66 = {
									instancePath: instancePath + "/reasons/" + i3 + "/code",
									schemaPath: "#/definitions/reason/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data34.message !== void 0) {
							if (typeof data34.message !== "string") {
								const err67 = {
									instancePath: instancePath + "/reasons/" + i3 + "/message",
									schemaPath: "#/definitions/reason/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data34.sink !== void 0) {
							if (typeof data34.sink !== "string") {
								const err68 = {
									instancePath: instancePath + "/reasons/" + i3 + "/sink",
									schemaPath: "#/definitions/reason/properties/sink/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data34.selector !== void 0) {
							let data38 = data34.selector;
							if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
								const err69 = {
									instancePath: instancePath + "/reasons/" + i3 + "/selector",
									schemaPath: "#/definitions/reason/properties/selector/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
							if (typeof data38 == "number" && isFinite(data38)) {
								if (data38 < 0 || isNaN(data38)) {
									const err70 = {
										instancePath: instancePath + "/reasons/" + i3 + "/selector",
										schemaPath: "#/definitions/reason/properties/selector/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
							}
						}
						if (data34.parameters !== void 0) {
							let data39 = data34.parameters;
							if (Array.isArray(data39)) {
								const len4 = data39.length;
								for (let i4 = 0; i4 < len4; i4++) if (typeof data39[i4] !== "string") {
									const err71 = {
										instancePath: instancePath + "/reasons/" + i3 + "/parameters/" + i4,
										schemaPath: "#/definitions/reason/properties/parameters/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/reasons/" + i3 + "/parameters",
									schemaPath: "#/definitions/reason/properties/parameters/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/reasons/" + i3,
							schemaPath: "#/definitions/reason/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			if (typeof data.scope !== "string") {
				const err75 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.accountId !== void 0) {
			if (typeof data.accountId !== "string") {
				const err76 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.count !== void 0) {
			let data43 = data.count;
			if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
				const err77 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
			if (typeof data43 == "number" && isFinite(data43)) {
				if (data43 < 0 || isNaN(data43)) {
					const err78 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
			}
		}
		if (data.partOf !== void 0) {
			if (typeof data.partOf !== "string") {
				const err79 = {
					instancePath: instancePath + "/partOf",
					schemaPath: "#/properties/partOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
	} else {
		const err80 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err80];
		else vErrors.push(err80);
		errors++;
	}
	validate246.errors = vErrors;
	return errors === 0;
}
validate246.evaluated = {
	"props": {
		"policy": true,
		"requirement": true,
		"service": true,
		"eventSource": true,
		"operations": true,
		"category": true,
		"resource": true,
		"verdict": true,
		"recordedBy": true,
		"counterexample": true,
		"reasons": true,
		"scope": true,
		"accountId": true,
		"count": true,
		"partOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema338 = {
	"type": "object",
	"description": "Something that waits for events: a rule of an event bus, a filter of a log group, a detection rule.",
	"required": [
		"id",
		"kind",
		"name",
		"verdict",
		"needs",
		"recordedBy",
		"reasons",
		"counterexample",
		"location"
	],
	"properties": {
		"id": {
			"type": "string",
			"description": "`file#address`."
		},
		"kind": { "enum": [
			"event-rule",
			"metric-filter",
			"subscription-filter",
			"sigma",
			"elastic"
		] },
		"name": { "type": ["string", "null"] },
		"verdict": {
			"enum": [
				"can-fire",
				"in-part",
				"never",
				"undetermined"
			],
			"description": "`can-fire`: an event can reach it; that it will fire is never said."
		},
		"needs": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["eventSource", "eventName"],
				"properties": {
					"eventSource": {
						"type": "string",
						"description": "`*`: any."
					},
					"eventName": {
						"type": "string",
						"description": "`*`: any of the source."
					}
				}
			},
			"description": "The events that it waits for."
		},
		"recordedBy": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Ids of the trails that surely record some of them."
		},
		"reasons": {
			"type": "array",
			"items": { "$ref": "#/definitions/reason" }
		},
		"counterexample": {
			"anyOf": [{ "$ref": "#/definitions/counterexample" }, { "type": "null" }],
			"description": "An event that it waits for and misses."
		},
		"construct": {
			"type": "string",
			"description": "The path of the construct of an AWS CDK app that made it."
		},
		"location": { "$ref": "#/definitions/location" }
	}
};
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate248.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.verdict === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.needs === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "needs" },
				message: "must have required property 'needs'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.recordedBy === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recordedBy" },
				message: "must have required property 'recordedBy'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.reasons === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" },
				message: "must have required property 'reasons'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.counterexample === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counterexample" },
				message: "must have required property 'counterexample'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.location === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (!(data1 === "event-rule" || data1 === "metric-filter" || data1 === "subscription-filter" || data1 === "sigma" || data1 === "elastic")) {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema338.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 !== "string" && data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema338.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data3 = data.verdict;
			if (!(data3 === "can-fire" || data3 === "in-part" || data3 === "never" || data3 === "undetermined")) {
				const err12 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema338.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			let data4 = data.needs;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.eventSource === void 0) {
							const err13 = {
								instancePath: instancePath + "/needs/" + i0,
								schemaPath: "#/properties/needs/items/required",
								keyword: "required",
								params: { missingProperty: "eventSource" },
								message: "must have required property 'eventSource'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.eventName === void 0) {
							const err14 = {
								instancePath: instancePath + "/needs/" + i0,
								schemaPath: "#/properties/needs/items/required",
								keyword: "required",
								params: { missingProperty: "eventName" },
								message: "must have required property 'eventName'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.eventSource !== void 0) {
							if (typeof data5.eventSource !== "string") {
								const err15 = {
									instancePath: instancePath + "/needs/" + i0 + "/eventSource",
									schemaPath: "#/properties/needs/items/properties/eventSource/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data5.eventName !== void 0) {
							if (typeof data5.eventName !== "string") {
								const err16 = {
									instancePath: instancePath + "/needs/" + i0 + "/eventName",
									schemaPath: "#/properties/needs/items/properties/eventName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/needs/" + i0,
							schemaPath: "#/properties/needs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.recordedBy !== void 0) {
			let data8 = data.recordedBy;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data8[i1] !== "string") {
					const err19 = {
						instancePath: instancePath + "/recordedBy/" + i1,
						schemaPath: "#/properties/recordedBy/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/recordedBy",
					schemaPath: "#/properties/recordedBy/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data10 = data.reasons;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.code === void 0) {
							const err21 = {
								instancePath: instancePath + "/reasons/" + i2,
								schemaPath: "#/definitions/reason/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data11.message === void 0) {
							const err22 = {
								instancePath: instancePath + "/reasons/" + i2,
								schemaPath: "#/definitions/reason/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data11.code !== void 0) {
							if (typeof data11.code !== "string") {
								const err23 = {
									instancePath: instancePath + "/reasons/" + i2 + "/code",
									schemaPath: "#/definitions/reason/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data11.message !== void 0) {
							if (typeof data11.message !== "string") {
								const err24 = {
									instancePath: instancePath + "/reasons/" + i2 + "/message",
									schemaPath: "#/definitions/reason/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data11.sink !== void 0) {
							if (typeof data11.sink !== "string") {
								const err25 = {
									instancePath: instancePath + "/reasons/" + i2 + "/sink",
									schemaPath: "#/definitions/reason/properties/sink/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data11.selector !== void 0) {
							let data15 = data11.selector;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err26 = {
									instancePath: instancePath + "/reasons/" + i2 + "/selector",
									schemaPath: "#/definitions/reason/properties/selector/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 0 || isNaN(data15)) {
									const err27 = {
										instancePath: instancePath + "/reasons/" + i2 + "/selector",
										schemaPath: "#/definitions/reason/properties/selector/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							}
						}
						if (data11.parameters !== void 0) {
							let data16 = data11.parameters;
							if (Array.isArray(data16)) {
								const len3 = data16.length;
								for (let i3 = 0; i3 < len3; i3++) if (typeof data16[i3] !== "string") {
									const err28 = {
										instancePath: instancePath + "/reasons/" + i2 + "/parameters/" + i3,
										schemaPath: "#/definitions/reason/properties/parameters/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/reasons/" + i2 + "/parameters",
									schemaPath: "#/definitions/reason/properties/parameters/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/reasons/" + i2,
							schemaPath: "#/definitions/reason/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.counterexample !== void 0) {
			let data18 = data.counterexample;
			const _errs38 = errors;
			let valid12 = false;
			const _errs39 = errors;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.eventSource === void 0) {
					const err32 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventSource" },
						message: "must have required property 'eventSource'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data18.eventName === void 0) {
					const err33 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventName" },
						message: "must have required property 'eventName'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data18.eventCategory === void 0) {
					const err34 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventCategory" },
						message: "must have required property 'eventCategory'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data18.eventType === void 0) {
					const err35 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventType" },
						message: "must have required property 'eventType'"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data18.eventSource !== void 0) {
					if (typeof data18.eventSource !== "string") {
						const err36 = {
							instancePath: instancePath + "/counterexample/eventSource",
							schemaPath: "#/definitions/counterexample/properties/eventSource/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data18.eventName !== void 0) {
					if (typeof data18.eventName !== "string") {
						const err37 = {
							instancePath: instancePath + "/counterexample/eventName",
							schemaPath: "#/definitions/counterexample/properties/eventName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data18.eventCategory !== void 0) {
					let data21 = data18.eventCategory;
					if (typeof data21 !== "string") {
						const err38 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (!(data21 === "Management" || data21 === "Data" || data21 === "NetworkActivity")) {
						const err39 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/enum",
							keyword: "enum",
							params: { allowedValues: schema336.properties.eventCategory.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data18.eventType !== void 0) {
					if (typeof data18.eventType !== "string") {
						const err40 = {
							instancePath: instancePath + "/counterexample/eventType",
							schemaPath: "#/definitions/counterexample/properties/eventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data18.readOnly !== void 0) {
					if (typeof data18.readOnly !== "boolean") {
						const err41 = {
							instancePath: instancePath + "/counterexample/readOnly",
							schemaPath: "#/definitions/counterexample/properties/readOnly/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data18.awsRegion !== void 0) {
					if (typeof data18.awsRegion !== "string") {
						const err42 = {
							instancePath: instancePath + "/counterexample/awsRegion",
							schemaPath: "#/definitions/counterexample/properties/awsRegion/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data18.recipientAccountId !== void 0) {
					if (typeof data18.recipientAccountId !== "string") {
						const err43 = {
							instancePath: instancePath + "/counterexample/recipientAccountId",
							schemaPath: "#/definitions/counterexample/properties/recipientAccountId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data18.userIdentity !== void 0) {
					let data26 = data18.userIdentity;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.arn === void 0) {
							const err44 = {
								instancePath: instancePath + "/counterexample/userIdentity",
								schemaPath: "#/definitions/counterexample/properties/userIdentity/required",
								keyword: "required",
								params: { missingProperty: "arn" },
								message: "must have required property 'arn'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data26.arn !== void 0) {
							if (typeof data26.arn !== "string") {
								const err45 = {
									instancePath: instancePath + "/counterexample/userIdentity/arn",
									schemaPath: "#/definitions/counterexample/properties/userIdentity/properties/arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/counterexample/userIdentity",
							schemaPath: "#/definitions/counterexample/properties/userIdentity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data18.sessionCredentialFromConsole !== void 0) {
					if (typeof data18.sessionCredentialFromConsole !== "string") {
						const err47 = {
							instancePath: instancePath + "/counterexample/sessionCredentialFromConsole",
							schemaPath: "#/definitions/counterexample/properties/sessionCredentialFromConsole/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data18.errorCode !== void 0) {
					if (typeof data18.errorCode !== "string") {
						const err48 = {
							instancePath: instancePath + "/counterexample/errorCode",
							schemaPath: "#/definitions/counterexample/properties/errorCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data18.vpcEndpointId !== void 0) {
					if (typeof data18.vpcEndpointId !== "string") {
						const err49 = {
							instancePath: instancePath + "/counterexample/vpcEndpointId",
							schemaPath: "#/definitions/counterexample/properties/vpcEndpointId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data18.resources !== void 0) {
					let data31 = data18.resources;
					if (Array.isArray(data31)) {
						const len4 = data31.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data32 = data31[i4];
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
								if (data32.type === void 0) {
									const err50 = {
										instancePath: instancePath + "/counterexample/resources/" + i4,
										schemaPath: "#/definitions/counterexample/properties/resources/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (data32.type !== void 0) {
									if (typeof data32.type !== "string") {
										const err51 = {
											instancePath: instancePath + "/counterexample/resources/" + i4 + "/type",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
								if (data32.ARN !== void 0) {
									if (typeof data32.ARN !== "string") {
										const err52 = {
											instancePath: instancePath + "/counterexample/resources/" + i4 + "/ARN",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARN/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
								if (data32.ARNPrefix !== void 0) {
									if (typeof data32.ARNPrefix !== "string") {
										const err53 = {
											instancePath: instancePath + "/counterexample/resources/" + i4 + "/ARNPrefix",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARNPrefix/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/counterexample/resources/" + i4,
									schemaPath: "#/definitions/counterexample/properties/resources/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/counterexample/resources",
							schemaPath: "#/definitions/counterexample/properties/resources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/counterexample",
					schemaPath: "#/definitions/counterexample/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			var _valid0 = _errs39 === errors;
			valid12 = valid12 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.eventSource = true;
				props0.eventName = true;
				props0.eventCategory = true;
				props0.eventType = true;
				props0.readOnly = true;
				props0.awsRegion = true;
				props0.recipientAccountId = true;
				props0.userIdentity = true;
				props0.sessionCredentialFromConsole = true;
				props0.errorCode = true;
				props0.vpcEndpointId = true;
				props0.resources = true;
			}
			const _errs76 = errors;
			if (data18 !== null) {
				const err57 = {
					instancePath: instancePath + "/counterexample",
					schemaPath: "#/properties/counterexample/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			var _valid0 = _errs76 === errors;
			valid12 = valid12 || _valid0;
			if (!valid12) {
				const err58 = {
					instancePath: instancePath + "/counterexample",
					schemaPath: "#/properties/counterexample/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			} else {
				errors = _errs38;
				if (vErrors !== null) {
					if (_errs38) vErrors.length = _errs38;
					else vErrors = null;
				}
			}
		}
		if (data.construct !== void 0) {
			if (typeof data.construct !== "string") {
				const err59 = {
					instancePath: instancePath + "/construct",
					schemaPath: "#/properties/construct/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data37 = data.location;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (data37.uri === void 0) {
					const err60 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (data37.startLine === void 0) {
					const err61 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data37.startColumn === void 0) {
					const err62 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data37.endLine === void 0) {
					const err63 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data37.endColumn === void 0) {
					const err64 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data37.uri !== void 0) {
					if (typeof data37.uri !== "string") {
						const err65 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data37.startLine !== void 0) {
					let data39 = data37.startLine;
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err66 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 < 1 || isNaN(data39)) {
							const err67 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				}
				if (data37.startColumn !== void 0) {
					let data40 = data37.startColumn;
					if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
						const err68 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (typeof data40 == "number" && isFinite(data40)) {
						if (data40 < 1 || isNaN(data40)) {
							const err69 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					}
				}
				if (data37.endLine !== void 0) {
					let data41 = data37.endLine;
					if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
						const err70 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					if (typeof data41 == "number" && isFinite(data41)) {
						if (data41 < 1 || isNaN(data41)) {
							const err71 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					}
				}
				if (data37.endColumn !== void 0) {
					let data42 = data37.endColumn;
					if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
						const err72 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
					if (typeof data42 == "number" && isFinite(data42)) {
						if (data42 < 1 || isNaN(data42)) {
							const err73 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
	} else {
		const err75 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err75];
		else vErrors.push(err75);
		errors++;
	}
	validate248.errors = vErrors;
	return errors === 0;
}
validate248.evaluated = {
	"props": {
		"id": true,
		"kind": true,
		"name": true,
		"verdict": true,
		"needs": true,
		"recordedBy": true,
		"reasons": true,
		"counterexample": true,
		"construct": true,
		"location": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema342 = {
	"type": "object",
	"description": "What a rule says, as it is written.",
	"required": [
		"ruleId",
		"level",
		"kind",
		"message",
		"location",
		"relatedLocations",
		"resource",
		"operations",
		"controls",
		"baseline",
		"suppressed",
		"fingerprint",
		"policy",
		"requirement"
	],
	"properties": {
		"ruleId": {
			"type": "string",
			"pattern": "^[a-z]+(-[a-z]+)*$",
			"description": "`trailproof rule <id>` prints the page of the rule."
		},
		"level": { "$ref": "#/definitions/level" },
		"kind": { "$ref": "#/definitions/findingKind" },
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "Plain text."
		},
		"title": {
			"type": "string",
			"description": "The clause that the message begins with, of at most 100 characters. Left out by versions that had none."
		},
		"sentence": {
			"type": "string",
			"description": "The message without the code that it ends with; left out where it ends with none."
		},
		"code": {
			"type": "string",
			"description": "Code to copy with which the message ends, behind an empty line. No other line break of a message is ours."
		},
		"location": { "$ref": "#/definitions/location" },
		"relatedLocations": {
			"type": "array",
			"items": { "$ref": "#/definitions/relatedLocation" }
		},
		"resource": {
			"anyOf": [{ "type": "string" }, { "type": "null" }],
			"description": "Address of the resource or sink it is about."
		},
		"operations": {
			"type": "array",
			"items": { "type": "string" }
		},
		"counterexample": { "$ref": "#/definitions/counterexample" },
		"controls": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Controls of frameworks that ask for it, such as PCI-DSS-4.0.1/10.2.1.1."
		},
		"baseline": {
			"anyOf": [{
				"type": "string",
				"enum": ["new", "unchanged"]
			}, { "type": "null" }],
			"description": "Null without a baseline."
		},
		"suppressed": { "anyOf": [{
			"type": "object",
			"required": ["kind", "justification"],
			"properties": {
				"kind": {
					"type": "string",
					"enum": ["inSource", "external"]
				},
				"justification": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
			}
		}, { "type": "null" }] },
		"fingerprint": {
			"type": "string",
			"description": "The same in later runs, wherever the lines have moved."
		},
		"policy": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"requirement": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"data": {
			"allOf": [{ "$ref": "#/definitions/findingData" }],
			"description": "What the message says that programs ask for, so that nobody reads it out of the sentence; left out where there is nothing."
		},
		"alsoFor": {
			"type": "array",
			"description": "Further requirements that ask for the same, of this policy or another. `controls` are those of all of them.",
			"items": { "$ref": "#/definitions/findingAsker" }
		},
		"causedBy": {
			"anyOf": [{ "type": "string" }, { "type": "null" }],
			"description": "Fingerprint of the finding that this one follows from: it goes when that is mended. Null where it follows from none."
		},
		"fix": {
			"allOf": [{ "$ref": "#/definitions/selectorFix" }],
			"description": "Left out where no selector would help."
		}
	}
};
const schema343 = {
	"description": "How bad a finding is.",
	"type": "string",
	"enum": [
		"error",
		"warning",
		"note"
	]
};
const schema344 = {
	"description": "`fail`: it is so. `open`: it cannot be decided. `informational`: good to know.",
	"type": "string",
	"enum": [
		"fail",
		"open",
		"informational"
	]
};
const pattern184 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern120 = new RegExp("\\S", "u");
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.message === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.location === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err2 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data1 = data.location;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.uri === void 0) {
					const err3 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.startLine === void 0) {
					const err4 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.startColumn === void 0) {
					const err5 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.endLine === void 0) {
					const err6 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.endColumn === void 0) {
					const err7 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.uri !== void 0) {
					if (typeof data1.uri !== "string") {
						const err8 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data1.startLine !== void 0) {
					let data3 = data1.startLine;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err9 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err10 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data1.startColumn !== void 0) {
					let data4 = data1.startColumn;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err11 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err12 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
				if (data1.endLine !== void 0) {
					let data5 = data1.endLine;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err13 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err14 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data1.endColumn !== void 0) {
					let data6 = data1.endColumn;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err15 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err16 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.inMessage !== void 0) {
			let data7 = data.inMessage;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.start === void 0) {
					const err18 = {
						instancePath: instancePath + "/inMessage",
						schemaPath: "#/properties/inMessage/required",
						keyword: "required",
						params: { missingProperty: "start" },
						message: "must have required property 'start'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data7.end === void 0) {
					const err19 = {
						instancePath: instancePath + "/inMessage",
						schemaPath: "#/properties/inMessage/required",
						keyword: "required",
						params: { missingProperty: "end" },
						message: "must have required property 'end'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.start !== void 0) {
					let data8 = data7.start;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err20 = {
							instancePath: instancePath + "/inMessage/start",
							schemaPath: "#/properties/inMessage/properties/start/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							const err21 = {
								instancePath: instancePath + "/inMessage/start",
								schemaPath: "#/properties/inMessage/properties/start/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data7.end !== void 0) {
					let data9 = data7.end;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err22 = {
							instancePath: instancePath + "/inMessage/end",
							schemaPath: "#/properties/inMessage/properties/end/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err23 = {
								instancePath: instancePath + "/inMessage/end",
								schemaPath: "#/properties/inMessage/properties/end/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/inMessage",
					schemaPath: "#/properties/inMessage/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate251.errors = vErrors;
	return errors === 0;
}
validate251.evaluated = {
	"props": {
		"message": true,
		"location": true,
		"inMessage": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate253.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err0 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.arguments !== void 0) {
			let data1 = data.arguments;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
				const err1 = {
					instancePath: instancePath + "/arguments",
					schemaPath: "#/properties/arguments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data2 = data.reasons;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.code === void 0) {
							const err2 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/definitions/reason/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data3.message === void 0) {
							const err3 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/definitions/reason/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data3.code !== void 0) {
							if (typeof data3.code !== "string") {
								const err4 = {
									instancePath: instancePath + "/reasons/" + i0 + "/code",
									schemaPath: "#/definitions/reason/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err5 = {
									instancePath: instancePath + "/reasons/" + i0 + "/message",
									schemaPath: "#/definitions/reason/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data3.sink !== void 0) {
							if (typeof data3.sink !== "string") {
								const err6 = {
									instancePath: instancePath + "/reasons/" + i0 + "/sink",
									schemaPath: "#/definitions/reason/properties/sink/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data3.selector !== void 0) {
							let data7 = data3.selector;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err7 = {
									instancePath: instancePath + "/reasons/" + i0 + "/selector",
									schemaPath: "#/definitions/reason/properties/selector/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 < 0 || isNaN(data7)) {
									const err8 = {
										instancePath: instancePath + "/reasons/" + i0 + "/selector",
										schemaPath: "#/definitions/reason/properties/selector/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							}
						}
						if (data3.parameters !== void 0) {
							let data8 = data3.parameters;
							if (Array.isArray(data8)) {
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) if (typeof data8[i1] !== "string") {
									const err9 = {
										instancePath: instancePath + "/reasons/" + i0 + "/parameters/" + i1,
										schemaPath: "#/definitions/reason/properties/parameters/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/reasons/" + i0 + "/parameters",
									schemaPath: "#/definitions/reason/properties/parameters/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/reasons/" + i0,
							schemaPath: "#/definitions/reason/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.namedOperations !== void 0) {
			let data10 = data.namedOperations;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data10[i2] !== "string") {
					const err13 = {
						instancePath: instancePath + "/namedOperations/" + i2,
						schemaPath: "#/properties/namedOperations/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/namedOperations",
					schemaPath: "#/properties/namedOperations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data12 = data.parameters;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data12[i3] !== "string") {
					const err15 = {
						instancePath: instancePath + "/parameters/" + i3,
						schemaPath: "#/properties/parameters/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.trailFilesRead !== void 0) {
			if (typeof data.trailFilesRead !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/trailFilesRead",
					schemaPath: "#/properties/trailFilesRead/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate253.errors = vErrors;
	return errors === 0;
}
validate253.evaluated = {
	"props": {
		"code": true,
		"arguments": true,
		"reasons": true,
		"namedOperations": true,
		"parameters": true,
		"trailFilesRead": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema353 = {
	"type": "object",
	"description": "What a trail is charged for events of one category.",
	"required": [
		"per100000",
		"currency",
		"message",
		"page",
		"retrieved"
	],
	"properties": {
		"per100000": {
			"type": ["number", "null"],
			"minimum": 0,
			"description": "Price of 100,000 events; null: it is unknown, or not by the event."
		},
		"currency": { "type": "string" },
		"message": {
			"type": "string",
			"description": "The price with its Region."
		},
		"page": {
			"type": ["string", "null"],
			"description": "Where the price stands."
		},
		"retrieved": {
			"type": ["string", "null"],
			"description": "When the page was read."
		}
	}
};
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate255.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sink === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sink" },
				message: "must have required property 'sink'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.selectors === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "selectors" },
				message: "must have required property 'selectors'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sink !== void 0) {
			if (typeof data.sink !== "string") {
				const err2 = {
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.selectors !== void 0) {
			let data1 = data.selectors;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate243(data1[i0], {
					instancePath: instancePath + "/selectors/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/selectors",
					schemaPath: "#/properties/selectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.replaces !== void 0) {
			let data3 = data.replaces;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err4 = {
						instancePath: instancePath + "/replaces",
						schemaPath: "#/properties/replaces/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err5 = {
							instancePath: instancePath + "/replaces/" + i1,
							schemaPath: "#/properties/replaces/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 0 || isNaN(data4)) {
							const err6 = {
								instancePath: instancePath + "/replaces/" + i1,
								schemaPath: "#/properties/replaces/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/replaces",
					schemaPath: "#/properties/replaces/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.price !== void 0) {
			let data5 = data.price;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.per100000 === void 0) {
					const err8 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/definitions/eventsPrice/required",
						keyword: "required",
						params: { missingProperty: "per100000" },
						message: "must have required property 'per100000'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5.currency === void 0) {
					const err9 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/definitions/eventsPrice/required",
						keyword: "required",
						params: { missingProperty: "currency" },
						message: "must have required property 'currency'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data5.message === void 0) {
					const err10 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/definitions/eventsPrice/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5.page === void 0) {
					const err11 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/definitions/eventsPrice/required",
						keyword: "required",
						params: { missingProperty: "page" },
						message: "must have required property 'page'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data5.retrieved === void 0) {
					const err12 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/definitions/eventsPrice/required",
						keyword: "required",
						params: { missingProperty: "retrieved" },
						message: "must have required property 'retrieved'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.per100000 !== void 0) {
					let data6 = data5.per100000;
					if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
						const err13 = {
							instancePath: instancePath + "/price/per100000",
							schemaPath: "#/definitions/eventsPrice/properties/per100000/type",
							keyword: "type",
							params: { type: schema353.properties.per100000.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							const err14 = {
								instancePath: instancePath + "/price/per100000",
								schemaPath: "#/definitions/eventsPrice/properties/per100000/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data5.currency !== void 0) {
					if (typeof data5.currency !== "string") {
						const err15 = {
							instancePath: instancePath + "/price/currency",
							schemaPath: "#/definitions/eventsPrice/properties/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data5.message !== void 0) {
					if (typeof data5.message !== "string") {
						const err16 = {
							instancePath: instancePath + "/price/message",
							schemaPath: "#/definitions/eventsPrice/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5.page !== void 0) {
					let data9 = data5.page;
					if (typeof data9 !== "string" && data9 !== null) {
						const err17 = {
							instancePath: instancePath + "/price/page",
							schemaPath: "#/definitions/eventsPrice/properties/page/type",
							keyword: "type",
							params: { type: schema353.properties.page.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data5.retrieved !== void 0) {
					let data10 = data5.retrieved;
					if (typeof data10 !== "string" && data10 !== null) {
						const err18 = {
							instancePath: instancePath + "/price/retrieved",
							schemaPath: "#/definitions/eventsPrice/properties/retrieved/type",
							keyword: "type",
							params: { type: schema353.properties.retrieved.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/price",
					schemaPath: "#/definitions/eventsPrice/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate255.errors = vErrors;
	return errors === 0;
}
validate255.evaluated = {
	"props": {
		"sink": true,
		"selectors": true,
		"replaces": true,
		"price": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate250.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ruleId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ruleId" },
				message: "must have required property 'ruleId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.message === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.location === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.relatedLocations === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "relatedLocations" },
				message: "must have required property 'relatedLocations'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.resource === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resource" },
				message: "must have required property 'resource'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.operations === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.controls === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "controls" },
				message: "must have required property 'controls'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.baseline === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseline" },
				message: "must have required property 'baseline'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.suppressed === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "suppressed" },
				message: "must have required property 'suppressed'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.fingerprint === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				message: "must have required property 'fingerprint'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.policy === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.requirement === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirement" },
				message: "must have required property 'requirement'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.ruleId !== void 0) {
			let data0 = data.ruleId;
			if (typeof data0 === "string") {
				if (!pattern184.test(data0)) {
					const err14 = {
						instancePath: instancePath + "/ruleId",
						schemaPath: "#/properties/ruleId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]+(-[a-z]+)*$" },
						message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/ruleId",
					schemaPath: "#/properties/ruleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (typeof data1 !== "string") {
				const err16 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
				const err17 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema343.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (typeof data2 !== "string") {
				const err18 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/definitions/findingKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (!(data2 === "fail" || data2 === "open" || data2 === "informational")) {
				const err19 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/definitions/findingKind/enum",
					keyword: "enum",
					params: { allowedValues: schema344.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data3 = data.message;
			if (typeof data3 === "string") {
				if (!pattern120.test(data3)) {
					const err20 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err22 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.sentence !== void 0) {
			if (typeof data.sentence !== "string") {
				const err23 = {
					instancePath: instancePath + "/sentence",
					schemaPath: "#/properties/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err24 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data7 = data.location;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.uri === void 0) {
					const err25 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data7.startLine === void 0) {
					const err26 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data7.startColumn === void 0) {
					const err27 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data7.endLine === void 0) {
					const err28 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data7.endColumn === void 0) {
					const err29 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data7.uri !== void 0) {
					if (typeof data7.uri !== "string") {
						const err30 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data7.startLine !== void 0) {
					let data9 = data7.startLine;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err31 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 1 || isNaN(data9)) {
							const err32 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data7.startColumn !== void 0) {
					let data10 = data7.startColumn;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err33 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 1 || isNaN(data10)) {
							const err34 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
				if (data7.endLine !== void 0) {
					let data11 = data7.endLine;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err35 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 1 || isNaN(data11)) {
							const err36 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
				if (data7.endColumn !== void 0) {
					let data12 = data7.endColumn;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err37 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) {
							const err38 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.relatedLocations !== void 0) {
			let data13 = data.relatedLocations;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate251(data13[i0], {
					instancePath: instancePath + "/relatedLocations/" + i0,
					parentData: data13,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
					errors = vErrors.length;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/relatedLocations",
					schemaPath: "#/properties/relatedLocations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			let data15 = data.resource;
			const _errs34 = errors;
			let valid7 = false;
			const _errs35 = errors;
			if (typeof data15 !== "string") {
				const err41 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			var _valid0 = _errs35 === errors;
			valid7 = valid7 || _valid0;
			const _errs37 = errors;
			if (data15 !== null) {
				const err42 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			var _valid0 = _errs37 === errors;
			valid7 = valid7 || _valid0;
			if (!valid7) {
				const err43 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			} else {
				errors = _errs34;
				if (vErrors !== null) {
					if (_errs34) vErrors.length = _errs34;
					else vErrors = null;
				}
			}
		}
		if (data.operations !== void 0) {
			let data16 = data.operations;
			if (Array.isArray(data16)) {
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data16[i1] !== "string") {
					const err44 = {
						instancePath: instancePath + "/operations/" + i1,
						schemaPath: "#/properties/operations/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.counterexample !== void 0) {
			let data18 = data.counterexample;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.eventSource === void 0) {
					const err46 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventSource" },
						message: "must have required property 'eventSource'"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data18.eventName === void 0) {
					const err47 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventName" },
						message: "must have required property 'eventName'"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data18.eventCategory === void 0) {
					const err48 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventCategory" },
						message: "must have required property 'eventCategory'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data18.eventType === void 0) {
					const err49 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventType" },
						message: "must have required property 'eventType'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data18.eventSource !== void 0) {
					if (typeof data18.eventSource !== "string") {
						const err50 = {
							instancePath: instancePath + "/counterexample/eventSource",
							schemaPath: "#/definitions/counterexample/properties/eventSource/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data18.eventName !== void 0) {
					if (typeof data18.eventName !== "string") {
						const err51 = {
							instancePath: instancePath + "/counterexample/eventName",
							schemaPath: "#/definitions/counterexample/properties/eventName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data18.eventCategory !== void 0) {
					let data21 = data18.eventCategory;
					if (typeof data21 !== "string") {
						const err52 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					if (!(data21 === "Management" || data21 === "Data" || data21 === "NetworkActivity")) {
						const err53 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/enum",
							keyword: "enum",
							params: { allowedValues: schema336.properties.eventCategory.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data18.eventType !== void 0) {
					if (typeof data18.eventType !== "string") {
						const err54 = {
							instancePath: instancePath + "/counterexample/eventType",
							schemaPath: "#/definitions/counterexample/properties/eventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data18.readOnly !== void 0) {
					if (typeof data18.readOnly !== "boolean") {
						const err55 = {
							instancePath: instancePath + "/counterexample/readOnly",
							schemaPath: "#/definitions/counterexample/properties/readOnly/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data18.awsRegion !== void 0) {
					if (typeof data18.awsRegion !== "string") {
						const err56 = {
							instancePath: instancePath + "/counterexample/awsRegion",
							schemaPath: "#/definitions/counterexample/properties/awsRegion/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data18.recipientAccountId !== void 0) {
					if (typeof data18.recipientAccountId !== "string") {
						const err57 = {
							instancePath: instancePath + "/counterexample/recipientAccountId",
							schemaPath: "#/definitions/counterexample/properties/recipientAccountId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data18.userIdentity !== void 0) {
					let data26 = data18.userIdentity;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.arn === void 0) {
							const err58 = {
								instancePath: instancePath + "/counterexample/userIdentity",
								schemaPath: "#/definitions/counterexample/properties/userIdentity/required",
								keyword: "required",
								params: { missingProperty: "arn" },
								message: "must have required property 'arn'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data26.arn !== void 0) {
							if (typeof data26.arn !== "string") {
								const err59 = {
									instancePath: instancePath + "/counterexample/userIdentity/arn",
									schemaPath: "#/definitions/counterexample/properties/userIdentity/properties/arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/counterexample/userIdentity",
							schemaPath: "#/definitions/counterexample/properties/userIdentity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data18.sessionCredentialFromConsole !== void 0) {
					if (typeof data18.sessionCredentialFromConsole !== "string") {
						const err61 = {
							instancePath: instancePath + "/counterexample/sessionCredentialFromConsole",
							schemaPath: "#/definitions/counterexample/properties/sessionCredentialFromConsole/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data18.errorCode !== void 0) {
					if (typeof data18.errorCode !== "string") {
						const err62 = {
							instancePath: instancePath + "/counterexample/errorCode",
							schemaPath: "#/definitions/counterexample/properties/errorCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
				if (data18.vpcEndpointId !== void 0) {
					if (typeof data18.vpcEndpointId !== "string") {
						const err63 = {
							instancePath: instancePath + "/counterexample/vpcEndpointId",
							schemaPath: "#/definitions/counterexample/properties/vpcEndpointId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data18.resources !== void 0) {
					let data31 = data18.resources;
					if (Array.isArray(data31)) {
						const len2 = data31.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data32 = data31[i2];
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
								if (data32.type === void 0) {
									const err64 = {
										instancePath: instancePath + "/counterexample/resources/" + i2,
										schemaPath: "#/definitions/counterexample/properties/resources/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
								if (data32.type !== void 0) {
									if (typeof data32.type !== "string") {
										const err65 = {
											instancePath: instancePath + "/counterexample/resources/" + i2 + "/type",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
								if (data32.ARN !== void 0) {
									if (typeof data32.ARN !== "string") {
										const err66 = {
											instancePath: instancePath + "/counterexample/resources/" + i2 + "/ARN",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARN/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
								}
								if (data32.ARNPrefix !== void 0) {
									if (typeof data32.ARNPrefix !== "string") {
										const err67 = {
											instancePath: instancePath + "/counterexample/resources/" + i2 + "/ARNPrefix",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARNPrefix/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/counterexample/resources/" + i2,
									schemaPath: "#/definitions/counterexample/properties/resources/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/counterexample/resources",
							schemaPath: "#/definitions/counterexample/properties/resources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/counterexample",
					schemaPath: "#/definitions/counterexample/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.controls !== void 0) {
			let data36 = data.controls;
			if (Array.isArray(data36)) {
				const len3 = data36.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data36[i3] !== "string") {
					const err71 = {
						instancePath: instancePath + "/controls/" + i3,
						schemaPath: "#/properties/controls/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/controls",
					schemaPath: "#/properties/controls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data38 = data.baseline;
			const _errs85 = errors;
			let valid18 = false;
			const _errs86 = errors;
			if (typeof data38 !== "string") {
				const err73 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
			if (!(data38 === "new" || data38 === "unchanged")) {
				const err74 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema342.properties.baseline.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
			var _valid1 = _errs86 === errors;
			valid18 = valid18 || _valid1;
			const _errs88 = errors;
			if (data38 !== null) {
				const err75 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
			var _valid1 = _errs88 === errors;
			valid18 = valid18 || _valid1;
			if (!valid18) {
				const err76 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			} else {
				errors = _errs85;
				if (vErrors !== null) {
					if (_errs85) vErrors.length = _errs85;
					else vErrors = null;
				}
			}
		}
		if (data.suppressed !== void 0) {
			let data39 = data.suppressed;
			const _errs91 = errors;
			let valid19 = false;
			const _errs92 = errors;
			if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
				if (data39.kind === void 0) {
					const err77 = {
						instancePath: instancePath + "/suppressed",
						schemaPath: "#/properties/suppressed/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (data39.justification === void 0) {
					const err78 = {
						instancePath: instancePath + "/suppressed",
						schemaPath: "#/properties/suppressed/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "justification" },
						message: "must have required property 'justification'"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (data39.kind !== void 0) {
					let data40 = data39.kind;
					if (typeof data40 !== "string") {
						const err79 = {
							instancePath: instancePath + "/suppressed/kind",
							schemaPath: "#/properties/suppressed/anyOf/0/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					if (!(data40 === "inSource" || data40 === "external")) {
						const err80 = {
							instancePath: instancePath + "/suppressed/kind",
							schemaPath: "#/properties/suppressed/anyOf/0/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema342.properties.suppressed.anyOf[0].properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
				if (data39.justification !== void 0) {
					let data41 = data39.justification;
					const _errs97 = errors;
					let valid21 = false;
					const _errs98 = errors;
					if (typeof data41 !== "string") {
						const err81 = {
							instancePath: instancePath + "/suppressed/justification",
							schemaPath: "#/properties/suppressed/anyOf/0/properties/justification/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
					var _valid3 = _errs98 === errors;
					valid21 = valid21 || _valid3;
					const _errs100 = errors;
					if (data41 !== null) {
						const err82 = {
							instancePath: instancePath + "/suppressed/justification",
							schemaPath: "#/properties/suppressed/anyOf/0/properties/justification/anyOf/1/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					var _valid3 = _errs100 === errors;
					valid21 = valid21 || _valid3;
					if (!valid21) {
						const err83 = {
							instancePath: instancePath + "/suppressed/justification",
							schemaPath: "#/properties/suppressed/anyOf/0/properties/justification/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					} else {
						errors = _errs97;
						if (vErrors !== null) {
							if (_errs97) vErrors.length = _errs97;
							else vErrors = null;
						}
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/suppressed",
					schemaPath: "#/properties/suppressed/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
			var _valid2 = _errs92 === errors;
			valid19 = valid19 || _valid2;
			if (_valid2) {
				var props0 = {};
				props0.kind = true;
				props0.justification = true;
			}
			const _errs102 = errors;
			if (data39 !== null) {
				const err85 = {
					instancePath: instancePath + "/suppressed",
					schemaPath: "#/properties/suppressed/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
			var _valid2 = _errs102 === errors;
			valid19 = valid19 || _valid2;
			if (!valid19) {
				const err86 = {
					instancePath: instancePath + "/suppressed",
					schemaPath: "#/properties/suppressed/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			} else {
				errors = _errs91;
				if (vErrors !== null) {
					if (_errs91) vErrors.length = _errs91;
					else vErrors = null;
				}
			}
		}
		if (data.fingerprint !== void 0) {
			if (typeof data.fingerprint !== "string") {
				const err87 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data43 = data.policy;
			const _errs107 = errors;
			let valid22 = false;
			const _errs108 = errors;
			if (typeof data43 !== "string") {
				const err88 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
			var _valid4 = _errs108 === errors;
			valid22 = valid22 || _valid4;
			const _errs110 = errors;
			if (data43 !== null) {
				const err89 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			var _valid4 = _errs110 === errors;
			valid22 = valid22 || _valid4;
			if (!valid22) {
				const err90 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			} else {
				errors = _errs107;
				if (vErrors !== null) {
					if (_errs107) vErrors.length = _errs107;
					else vErrors = null;
				}
			}
		}
		if (data.requirement !== void 0) {
			let data44 = data.requirement;
			const _errs113 = errors;
			let valid23 = false;
			const _errs114 = errors;
			if (typeof data44 !== "string") {
				const err91 = {
					instancePath: instancePath + "/requirement",
					schemaPath: "#/properties/requirement/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
			var _valid5 = _errs114 === errors;
			valid23 = valid23 || _valid5;
			const _errs116 = errors;
			if (data44 !== null) {
				const err92 = {
					instancePath: instancePath + "/requirement",
					schemaPath: "#/properties/requirement/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
			var _valid5 = _errs116 === errors;
			valid23 = valid23 || _valid5;
			if (!valid23) {
				const err93 = {
					instancePath: instancePath + "/requirement",
					schemaPath: "#/properties/requirement/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			} else {
				errors = _errs113;
				if (vErrors !== null) {
					if (_errs113) vErrors.length = _errs113;
					else vErrors = null;
				}
			}
		}
		if (data.data !== void 0) {
			if (!validate253(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
				errors = vErrors.length;
			}
		}
		if (data.alsoFor !== void 0) {
			let data46 = data.alsoFor;
			if (Array.isArray(data46)) {
				const len4 = data46.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data47 = data46[i4];
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (data47.policy === void 0) {
							const err94 = {
								instancePath: instancePath + "/alsoFor/" + i4,
								schemaPath: "#/definitions/findingAsker/required",
								keyword: "required",
								params: { missingProperty: "policy" },
								message: "must have required property 'policy'"
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (data47.requirement === void 0) {
							const err95 = {
								instancePath: instancePath + "/alsoFor/" + i4,
								schemaPath: "#/definitions/findingAsker/required",
								keyword: "required",
								params: { missingProperty: "requirement" },
								message: "must have required property 'requirement'"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data47.fingerprint === void 0) {
							const err96 = {
								instancePath: instancePath + "/alsoFor/" + i4,
								schemaPath: "#/definitions/findingAsker/required",
								keyword: "required",
								params: { missingProperty: "fingerprint" },
								message: "must have required property 'fingerprint'"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data47.policy !== void 0) {
							let data48 = data47.policy;
							const _errs126 = errors;
							let valid29 = false;
							const _errs127 = errors;
							if (typeof data48 !== "string") {
								const err97 = {
									instancePath: instancePath + "/alsoFor/" + i4 + "/policy",
									schemaPath: "#/definitions/findingAsker/properties/policy/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
							var _valid6 = _errs127 === errors;
							valid29 = valid29 || _valid6;
							const _errs129 = errors;
							if (data48 !== null) {
								const err98 = {
									instancePath: instancePath + "/alsoFor/" + i4 + "/policy",
									schemaPath: "#/definitions/findingAsker/properties/policy/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
							var _valid6 = _errs129 === errors;
							valid29 = valid29 || _valid6;
							if (!valid29) {
								const err99 = {
									instancePath: instancePath + "/alsoFor/" + i4 + "/policy",
									schemaPath: "#/definitions/findingAsker/properties/policy/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							} else {
								errors = _errs126;
								if (vErrors !== null) {
									if (_errs126) vErrors.length = _errs126;
									else vErrors = null;
								}
							}
						}
						if (data47.requirement !== void 0) {
							let data49 = data47.requirement;
							const _errs132 = errors;
							let valid30 = false;
							const _errs133 = errors;
							if (typeof data49 !== "string") {
								const err100 = {
									instancePath: instancePath + "/alsoFor/" + i4 + "/requirement",
									schemaPath: "#/definitions/findingAsker/properties/requirement/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
							var _valid7 = _errs133 === errors;
							valid30 = valid30 || _valid7;
							const _errs135 = errors;
							if (data49 !== null) {
								const err101 = {
									instancePath: instancePath + "/alsoFor/" + i4 + "/requirement",
									schemaPath: "#/definitions/findingAsker/properties/requirement/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
							var _valid7 = _errs135 === errors;
							valid30 = valid30 || _valid7;
							if (!valid30) {
								const err102 = {
									instancePath: instancePath + "/alsoFor/" + i4 + "/requirement",
									schemaPath: "#/definitions/findingAsker/properties/requirement/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							} else {
								errors = _errs132;
								if (vErrors !== null) {
									if (_errs132) vErrors.length = _errs132;
									else vErrors = null;
								}
							}
						}
						if (data47.fingerprint !== void 0) {
							if (typeof data47.fingerprint !== "string") {
								const err103 = {
									instancePath: instancePath + "/alsoFor/" + i4 + "/fingerprint",
									schemaPath: "#/definitions/findingAsker/properties/fingerprint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/alsoFor/" + i4,
							schemaPath: "#/definitions/findingAsker/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/alsoFor",
					schemaPath: "#/properties/alsoFor/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
		}
		if (data.causedBy !== void 0) {
			let data51 = data.causedBy;
			const _errs140 = errors;
			let valid31 = false;
			const _errs141 = errors;
			if (typeof data51 !== "string") {
				const err106 = {
					instancePath: instancePath + "/causedBy",
					schemaPath: "#/properties/causedBy/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
			var _valid8 = _errs141 === errors;
			valid31 = valid31 || _valid8;
			const _errs143 = errors;
			if (data51 !== null) {
				const err107 = {
					instancePath: instancePath + "/causedBy",
					schemaPath: "#/properties/causedBy/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
			var _valid8 = _errs143 === errors;
			valid31 = valid31 || _valid8;
			if (!valid31) {
				const err108 = {
					instancePath: instancePath + "/causedBy",
					schemaPath: "#/properties/causedBy/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			} else {
				errors = _errs140;
				if (vErrors !== null) {
					if (_errs140) vErrors.length = _errs140;
					else vErrors = null;
				}
			}
		}
		if (data.fix !== void 0) {
			if (!validate255(data.fix, {
				instancePath: instancePath + "/fix",
				parentData: data,
				parentDataProperty: "fix",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err109 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err109];
		else vErrors.push(err109);
		errors++;
	}
	validate250.errors = vErrors;
	return errors === 0;
}
validate250.evaluated = {
	"props": {
		"ruleId": true,
		"level": true,
		"kind": true,
		"message": true,
		"title": true,
		"sentence": true,
		"code": true,
		"location": true,
		"relatedLocations": true,
		"resource": true,
		"operations": true,
		"counterexample": true,
		"controls": true,
		"baseline": true,
		"suppressed": true,
		"fingerprint": true,
		"policy": true,
		"requirement": true,
		"data": true,
		"alsoFor": true,
		"causedBy": true,
		"fix": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema360 = {
	"type": "object",
	"description": "The call of the AWS API that failed, where that is what the notification tells.",
	"required": [
		"operation",
		"regions",
		"code"
	],
	"additionalProperties": false,
	"properties": {
		"operation": { "type": "string" },
		"regions": {
			"type": "array",
			"items": { "type": "string" }
		},
		"resource": {
			"type": "string",
			"description": "The ARN or name that the call was about."
		},
		"code": { "type": "string" },
		"detail": {
			"type": "string",
			"description": "What AWS, or the network, said."
		},
		"action": {
			"type": "string",
			"description": "The missing permission."
		},
		"deniedBy": {
			"type": "string",
			"description": "The kind of policy that denies it, so that no permission helps."
		},
		"hides": {
			"enum": [
				"trails",
				"event data stores",
				"trails and event data stores"
			],
			"description": "What may exist and was not seen, because the call failed."
		}
	}
};
const schema358 = {
	"type": "object",
	"description": "Where a module comes from. Null is what nobody says in plain text; the version is that of a registry.",
	"required": ["source", "version"],
	"properties": {
		"source": { "type": ["string", "null"] },
		"version": { "type": ["string", "null"] }
	}
};
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate260.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.address === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" },
				message: "must have required property 'address'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.asked === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asked" },
				message: "must have required property 'asked'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.address !== void 0) {
			if (typeof data.address !== "string") {
				const err2 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/properties/address/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.asked !== void 0) {
			let data1 = data.asked;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.source === void 0) {
					const err3 = {
						instancePath: instancePath + "/asked",
						schemaPath: "#/definitions/moduleVersion/required",
						keyword: "required",
						params: { missingProperty: "source" },
						message: "must have required property 'source'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.version === void 0) {
					const err4 = {
						instancePath: instancePath + "/asked",
						schemaPath: "#/definitions/moduleVersion/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.source !== void 0) {
					let data2 = data1.source;
					if (typeof data2 !== "string" && data2 !== null) {
						const err5 = {
							instancePath: instancePath + "/asked/source",
							schemaPath: "#/definitions/moduleVersion/properties/source/type",
							keyword: "type",
							params: { type: schema358.properties.source.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.version !== void 0) {
					let data3 = data1.version;
					if (typeof data3 !== "string" && data3 !== null) {
						const err6 = {
							instancePath: instancePath + "/asked/version",
							schemaPath: "#/definitions/moduleVersion/properties/version/type",
							keyword: "type",
							params: { type: schema358.properties.version.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/asked",
					schemaPath: "#/definitions/moduleVersion/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.installed !== void 0) {
			let data4 = data.installed;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.source === void 0) {
					const err8 = {
						instancePath: instancePath + "/installed",
						schemaPath: "#/definitions/moduleVersion/required",
						keyword: "required",
						params: { missingProperty: "source" },
						message: "must have required property 'source'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data4.version === void 0) {
					const err9 = {
						instancePath: instancePath + "/installed",
						schemaPath: "#/definitions/moduleVersion/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.source !== void 0) {
					let data5 = data4.source;
					if (typeof data5 !== "string" && data5 !== null) {
						const err10 = {
							instancePath: instancePath + "/installed/source",
							schemaPath: "#/definitions/moduleVersion/properties/source/type",
							keyword: "type",
							params: { type: schema358.properties.source.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data4.version !== void 0) {
					let data6 = data4.version;
					if (typeof data6 !== "string" && data6 !== null) {
						const err11 = {
							instancePath: instancePath + "/installed/version",
							schemaPath: "#/definitions/moduleVersion/properties/version/type",
							keyword: "type",
							params: { type: schema358.properties.version.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/installed",
					schemaPath: "#/definitions/moduleVersion/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate260.errors = vErrors;
	return errors === 0;
}
validate260.evaluated = {
	"props": {
		"address": true,
		"asked": true,
		"installed": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate259.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.level === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.message === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.location === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.level !== void 0) {
			let data0 = data.level;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data0 === "error" || data0 === "warning" || data0 === "note")) {
				const err4 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema343.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err5 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data2 = data.location;
			const _errs7 = errors;
			let valid2 = false;
			const _errs8 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.uri === void 0) {
					const err6 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.startLine === void 0) {
					const err7 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.startColumn === void 0) {
					const err8 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.endLine === void 0) {
					const err9 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.endColumn === void 0) {
					const err10 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2.uri !== void 0) {
					if (typeof data2.uri !== "string") {
						const err11 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.startLine !== void 0) {
					let data4 = data2.startLine;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err12 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err13 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data2.startColumn !== void 0) {
					let data5 = data2.startColumn;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err14 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data2.endLine !== void 0) {
					let data6 = data2.endLine;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err16 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data2.endColumn !== void 0) {
					let data7 = data2.endColumn;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err18 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err19 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid2 = valid2 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.uri = true;
				props0.startLine = true;
				props0.startColumn = true;
				props0.endLine = true;
				props0.endColumn = true;
			}
			const _errs21 = errors;
			if (data2 !== null) {
				const err21 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid0 = _errs21 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err22 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.incomplete !== void 0) {
			if (typeof data.incomplete !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/incomplete",
					schemaPath: "#/properties/incomplete/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.hides !== void 0) {
			if (typeof data.hides !== "string") {
				const err24 = {
					instancePath: instancePath + "/hides",
					schemaPath: "#/properties/hides/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.module !== void 0) {
			if (!validate260(data.module, {
				instancePath: instancePath + "/module",
				parentData: data,
				parentDataProperty: "module",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
				errors = vErrors.length;
			}
		}
		if (data.folder !== void 0) {
			if (typeof data.folder !== "string") {
				const err25 = {
					instancePath: instancePath + "/folder",
					schemaPath: "#/properties/folder/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.accountId !== void 0) {
			if (typeof data.accountId !== "string") {
				const err26 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.failedCall !== void 0) {
			let data13 = data.failedCall;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.operation === void 0) {
					const err27 = {
						instancePath: instancePath + "/failedCall",
						schemaPath: "#/definitions/failedCall/required",
						keyword: "required",
						params: { missingProperty: "operation" },
						message: "must have required property 'operation'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data13.regions === void 0) {
					const err28 = {
						instancePath: instancePath + "/failedCall",
						schemaPath: "#/definitions/failedCall/required",
						keyword: "required",
						params: { missingProperty: "regions" },
						message: "must have required property 'regions'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data13.code === void 0) {
					const err29 = {
						instancePath: instancePath + "/failedCall",
						schemaPath: "#/definitions/failedCall/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key0 in data13) if (!(key0 === "operation" || key0 === "regions" || key0 === "resource" || key0 === "code" || key0 === "detail" || key0 === "action" || key0 === "deniedBy" || key0 === "hides")) {
					const err30 = {
						instancePath: instancePath + "/failedCall",
						schemaPath: "#/definitions/failedCall/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data13.operation !== void 0) {
					if (typeof data13.operation !== "string") {
						const err31 = {
							instancePath: instancePath + "/failedCall/operation",
							schemaPath: "#/definitions/failedCall/properties/operation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data13.regions !== void 0) {
					let data15 = data13.regions;
					if (Array.isArray(data15)) {
						const len0 = data15.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data15[i0] !== "string") {
							const err32 = {
								instancePath: instancePath + "/failedCall/regions/" + i0,
								schemaPath: "#/definitions/failedCall/properties/regions/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/failedCall/regions",
							schemaPath: "#/definitions/failedCall/properties/regions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data13.resource !== void 0) {
					if (typeof data13.resource !== "string") {
						const err34 = {
							instancePath: instancePath + "/failedCall/resource",
							schemaPath: "#/definitions/failedCall/properties/resource/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data13.code !== void 0) {
					if (typeof data13.code !== "string") {
						const err35 = {
							instancePath: instancePath + "/failedCall/code",
							schemaPath: "#/definitions/failedCall/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data13.detail !== void 0) {
					if (typeof data13.detail !== "string") {
						const err36 = {
							instancePath: instancePath + "/failedCall/detail",
							schemaPath: "#/definitions/failedCall/properties/detail/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data13.action !== void 0) {
					if (typeof data13.action !== "string") {
						const err37 = {
							instancePath: instancePath + "/failedCall/action",
							schemaPath: "#/definitions/failedCall/properties/action/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data13.deniedBy !== void 0) {
					if (typeof data13.deniedBy !== "string") {
						const err38 = {
							instancePath: instancePath + "/failedCall/deniedBy",
							schemaPath: "#/definitions/failedCall/properties/deniedBy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data13.hides !== void 0) {
					let data22 = data13.hides;
					if (!(data22 === "trails" || data22 === "event data stores" || data22 === "trails and event data stores")) {
						const err39 = {
							instancePath: instancePath + "/failedCall/hides",
							schemaPath: "#/definitions/failedCall/properties/hides/enum",
							keyword: "enum",
							params: { allowedValues: schema360.properties.hides.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/failedCall",
					schemaPath: "#/definitions/failedCall/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate259.errors = vErrors;
	return errors === 0;
}
validate259.evaluated = {
	"props": {
		"level": true,
		"message": true,
		"location": true,
		"incomplete": true,
		"hides": true,
		"module": true,
		"folder": true,
		"accountId": true,
		"failedCall": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema362 = {
	"type": "object",
	"description": "A control of a framework, and what the verdicts say of it.",
	"required": [
		"id",
		"title",
		"status",
		"reading",
		"reference",
		"url",
		"policy",
		"evidence"
	],
	"properties": {
		"id": {
			"type": "string",
			"description": "`PCI-DSS-4.0.1/10.2.1.1`."
		},
		"title": {
			"type": "string",
			"description": "In our words."
		},
		"status": { "$ref": "#/definitions/controlStatus" },
		"reading": {
			"type": ["string", "null"],
			"description": "What of the control events and settings of trails can show; null where the policy does not say, and where it is not assessed."
		},
		"reference": {
			"type": ["string", "null"],
			"description": "Document, version and section; null where the policy does not name them."
		},
		"url": { "type": ["string", "null"] },
		"policy": { "type": "string" },
		"evidence": {
			"type": "array",
			"items": { "type": "string" },
			"description": "What the status rests on, the worst alone."
		},
		"counterexample": { "$ref": "#/definitions/counterexample" },
		"requirements": {
			"type": "array",
			"items": { "type": "string" },
			"description": "The requirements of the policy that name the control. Results of earlier versions lack them."
		},
		"scopes": {
			"type": "array",
			"items": { "$ref": "#/definitions/controlScope" },
			"description": "The same of each account by itself; `status` is the worst of them. Left out where it is not assessed, and in results of earlier versions."
		}
	}
};
const schema363 = {
	"description": "`nothing-in-scope`: nothing that was read is what the control is about. `not-assessed`: nothing that can be read here shows it.",
	"type": "string",
	"enum": [
		"satisfied",
		"not-satisfied",
		"undetermined",
		"nothing-in-scope",
		"not-assessed"
	]
};
const schema365 = {
	"type": "object",
	"description": "What the verdicts say of a control in one account.",
	"required": [
		"scope",
		"accountId",
		"status",
		"evidence"
	],
	"properties": {
		"scope": {
			"type": "string",
			"description": "As in `coverage`."
		},
		"accountId": {
			"type": ["string", "null"],
			"description": "Null where the input does not say."
		},
		"status": { "$ref": "#/definitions/controlStatus" },
		"evidence": {
			"type": "array",
			"items": { "type": "string" }
		},
		"counterexample": { "$ref": "#/definitions/counterexample" }
	}
};
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.scope === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.accountId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accountId" },
				message: "must have required property 'accountId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.evidence === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" },
				message: "must have required property 'evidence'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.scope !== void 0) {
			if (typeof data.scope !== "string") {
				const err4 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.accountId !== void 0) {
			let data1 = data.accountId;
			if (typeof data1 !== "string" && data1 !== null) {
				const err5 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/type",
					keyword: "type",
					params: { type: schema365.properties.accountId.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/definitions/controlStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data2 === "satisfied" || data2 === "not-satisfied" || data2 === "undetermined" || data2 === "nothing-in-scope" || data2 === "not-assessed")) {
				const err7 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/definitions/controlStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema363.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data3 = data.evidence;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
					const err8 = {
						instancePath: instancePath + "/evidence/" + i0,
						schemaPath: "#/properties/evidence/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.counterexample !== void 0) {
			let data5 = data.counterexample;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.eventSource === void 0) {
					const err10 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventSource" },
						message: "must have required property 'eventSource'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5.eventName === void 0) {
					const err11 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventName" },
						message: "must have required property 'eventName'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data5.eventCategory === void 0) {
					const err12 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventCategory" },
						message: "must have required property 'eventCategory'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.eventType === void 0) {
					const err13 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventType" },
						message: "must have required property 'eventType'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.eventSource !== void 0) {
					if (typeof data5.eventSource !== "string") {
						const err14 = {
							instancePath: instancePath + "/counterexample/eventSource",
							schemaPath: "#/definitions/counterexample/properties/eventSource/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data5.eventName !== void 0) {
					if (typeof data5.eventName !== "string") {
						const err15 = {
							instancePath: instancePath + "/counterexample/eventName",
							schemaPath: "#/definitions/counterexample/properties/eventName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data5.eventCategory !== void 0) {
					let data8 = data5.eventCategory;
					if (typeof data8 !== "string") {
						const err16 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (!(data8 === "Management" || data8 === "Data" || data8 === "NetworkActivity")) {
						const err17 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/enum",
							keyword: "enum",
							params: { allowedValues: schema336.properties.eventCategory.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data5.eventType !== void 0) {
					if (typeof data5.eventType !== "string") {
						const err18 = {
							instancePath: instancePath + "/counterexample/eventType",
							schemaPath: "#/definitions/counterexample/properties/eventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data5.readOnly !== void 0) {
					if (typeof data5.readOnly !== "boolean") {
						const err19 = {
							instancePath: instancePath + "/counterexample/readOnly",
							schemaPath: "#/definitions/counterexample/properties/readOnly/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data5.awsRegion !== void 0) {
					if (typeof data5.awsRegion !== "string") {
						const err20 = {
							instancePath: instancePath + "/counterexample/awsRegion",
							schemaPath: "#/definitions/counterexample/properties/awsRegion/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data5.recipientAccountId !== void 0) {
					if (typeof data5.recipientAccountId !== "string") {
						const err21 = {
							instancePath: instancePath + "/counterexample/recipientAccountId",
							schemaPath: "#/definitions/counterexample/properties/recipientAccountId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data5.userIdentity !== void 0) {
					let data13 = data5.userIdentity;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.arn === void 0) {
							const err22 = {
								instancePath: instancePath + "/counterexample/userIdentity",
								schemaPath: "#/definitions/counterexample/properties/userIdentity/required",
								keyword: "required",
								params: { missingProperty: "arn" },
								message: "must have required property 'arn'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data13.arn !== void 0) {
							if (typeof data13.arn !== "string") {
								const err23 = {
									instancePath: instancePath + "/counterexample/userIdentity/arn",
									schemaPath: "#/definitions/counterexample/properties/userIdentity/properties/arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/counterexample/userIdentity",
							schemaPath: "#/definitions/counterexample/properties/userIdentity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data5.sessionCredentialFromConsole !== void 0) {
					if (typeof data5.sessionCredentialFromConsole !== "string") {
						const err25 = {
							instancePath: instancePath + "/counterexample/sessionCredentialFromConsole",
							schemaPath: "#/definitions/counterexample/properties/sessionCredentialFromConsole/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data5.errorCode !== void 0) {
					if (typeof data5.errorCode !== "string") {
						const err26 = {
							instancePath: instancePath + "/counterexample/errorCode",
							schemaPath: "#/definitions/counterexample/properties/errorCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data5.vpcEndpointId !== void 0) {
					if (typeof data5.vpcEndpointId !== "string") {
						const err27 = {
							instancePath: instancePath + "/counterexample/vpcEndpointId",
							schemaPath: "#/definitions/counterexample/properties/vpcEndpointId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data5.resources !== void 0) {
					let data18 = data5.resources;
					if (Array.isArray(data18)) {
						const len1 = data18.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data19 = data18[i1];
							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
								if (data19.type === void 0) {
									const err28 = {
										instancePath: instancePath + "/counterexample/resources/" + i1,
										schemaPath: "#/definitions/counterexample/properties/resources/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data19.type !== void 0) {
									if (typeof data19.type !== "string") {
										const err29 = {
											instancePath: instancePath + "/counterexample/resources/" + i1 + "/type",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data19.ARN !== void 0) {
									if (typeof data19.ARN !== "string") {
										const err30 = {
											instancePath: instancePath + "/counterexample/resources/" + i1 + "/ARN",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARN/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (data19.ARNPrefix !== void 0) {
									if (typeof data19.ARNPrefix !== "string") {
										const err31 = {
											instancePath: instancePath + "/counterexample/resources/" + i1 + "/ARNPrefix",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARNPrefix/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/counterexample/resources/" + i1,
									schemaPath: "#/definitions/counterexample/properties/resources/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/counterexample/resources",
							schemaPath: "#/definitions/counterexample/properties/resources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/counterexample",
					schemaPath: "#/definitions/counterexample/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate264.errors = vErrors;
	return errors === 0;
}
validate264.evaluated = {
	"props": {
		"scope": true,
		"accountId": true,
		"status": true,
		"evidence": true,
		"counterexample": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reading === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reading" },
				message: "must have required property 'reading'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reference === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reference" },
				message: "must have required property 'reference'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.url === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.policy === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.evidence === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" },
				message: "must have required property 'evidence'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/definitions/controlStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data2 === "satisfied" || data2 === "not-satisfied" || data2 === "undetermined" || data2 === "nothing-in-scope" || data2 === "not-assessed")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/definitions/controlStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema363.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.reading !== void 0) {
			let data3 = data.reading;
			if (typeof data3 !== "string" && data3 !== null) {
				const err12 = {
					instancePath: instancePath + "/reading",
					schemaPath: "#/properties/reading/type",
					keyword: "type",
					params: { type: schema362.properties.reading.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.reference !== void 0) {
			let data4 = data.reference;
			if (typeof data4 !== "string" && data4 !== null) {
				const err13 = {
					instancePath: instancePath + "/reference",
					schemaPath: "#/properties/reference/type",
					keyword: "type",
					params: { type: schema362.properties.reference.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data5 = data.url;
			if (typeof data5 !== "string" && data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: schema362.properties.url.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			if (typeof data.policy !== "string") {
				const err15 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data7 = data.evidence;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
					const err16 = {
						instancePath: instancePath + "/evidence/" + i0,
						schemaPath: "#/properties/evidence/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.counterexample !== void 0) {
			let data9 = data.counterexample;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.eventSource === void 0) {
					const err18 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventSource" },
						message: "must have required property 'eventSource'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data9.eventName === void 0) {
					const err19 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventName" },
						message: "must have required property 'eventName'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data9.eventCategory === void 0) {
					const err20 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventCategory" },
						message: "must have required property 'eventCategory'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data9.eventType === void 0) {
					const err21 = {
						instancePath: instancePath + "/counterexample",
						schemaPath: "#/definitions/counterexample/required",
						keyword: "required",
						params: { missingProperty: "eventType" },
						message: "must have required property 'eventType'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data9.eventSource !== void 0) {
					if (typeof data9.eventSource !== "string") {
						const err22 = {
							instancePath: instancePath + "/counterexample/eventSource",
							schemaPath: "#/definitions/counterexample/properties/eventSource/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data9.eventName !== void 0) {
					if (typeof data9.eventName !== "string") {
						const err23 = {
							instancePath: instancePath + "/counterexample/eventName",
							schemaPath: "#/definitions/counterexample/properties/eventName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data9.eventCategory !== void 0) {
					let data12 = data9.eventCategory;
					if (typeof data12 !== "string") {
						const err24 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (!(data12 === "Management" || data12 === "Data" || data12 === "NetworkActivity")) {
						const err25 = {
							instancePath: instancePath + "/counterexample/eventCategory",
							schemaPath: "#/definitions/counterexample/properties/eventCategory/enum",
							keyword: "enum",
							params: { allowedValues: schema336.properties.eventCategory.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data9.eventType !== void 0) {
					if (typeof data9.eventType !== "string") {
						const err26 = {
							instancePath: instancePath + "/counterexample/eventType",
							schemaPath: "#/definitions/counterexample/properties/eventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data9.readOnly !== void 0) {
					if (typeof data9.readOnly !== "boolean") {
						const err27 = {
							instancePath: instancePath + "/counterexample/readOnly",
							schemaPath: "#/definitions/counterexample/properties/readOnly/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data9.awsRegion !== void 0) {
					if (typeof data9.awsRegion !== "string") {
						const err28 = {
							instancePath: instancePath + "/counterexample/awsRegion",
							schemaPath: "#/definitions/counterexample/properties/awsRegion/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data9.recipientAccountId !== void 0) {
					if (typeof data9.recipientAccountId !== "string") {
						const err29 = {
							instancePath: instancePath + "/counterexample/recipientAccountId",
							schemaPath: "#/definitions/counterexample/properties/recipientAccountId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data9.userIdentity !== void 0) {
					let data17 = data9.userIdentity;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.arn === void 0) {
							const err30 = {
								instancePath: instancePath + "/counterexample/userIdentity",
								schemaPath: "#/definitions/counterexample/properties/userIdentity/required",
								keyword: "required",
								params: { missingProperty: "arn" },
								message: "must have required property 'arn'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data17.arn !== void 0) {
							if (typeof data17.arn !== "string") {
								const err31 = {
									instancePath: instancePath + "/counterexample/userIdentity/arn",
									schemaPath: "#/definitions/counterexample/properties/userIdentity/properties/arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/counterexample/userIdentity",
							schemaPath: "#/definitions/counterexample/properties/userIdentity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data9.sessionCredentialFromConsole !== void 0) {
					if (typeof data9.sessionCredentialFromConsole !== "string") {
						const err33 = {
							instancePath: instancePath + "/counterexample/sessionCredentialFromConsole",
							schemaPath: "#/definitions/counterexample/properties/sessionCredentialFromConsole/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data9.errorCode !== void 0) {
					if (typeof data9.errorCode !== "string") {
						const err34 = {
							instancePath: instancePath + "/counterexample/errorCode",
							schemaPath: "#/definitions/counterexample/properties/errorCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data9.vpcEndpointId !== void 0) {
					if (typeof data9.vpcEndpointId !== "string") {
						const err35 = {
							instancePath: instancePath + "/counterexample/vpcEndpointId",
							schemaPath: "#/definitions/counterexample/properties/vpcEndpointId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data9.resources !== void 0) {
					let data22 = data9.resources;
					if (Array.isArray(data22)) {
						const len1 = data22.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data23 = data22[i1];
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								if (data23.type === void 0) {
									const err36 = {
										instancePath: instancePath + "/counterexample/resources/" + i1,
										schemaPath: "#/definitions/counterexample/properties/resources/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data23.type !== void 0) {
									if (typeof data23.type !== "string") {
										const err37 = {
											instancePath: instancePath + "/counterexample/resources/" + i1 + "/type",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
								if (data23.ARN !== void 0) {
									if (typeof data23.ARN !== "string") {
										const err38 = {
											instancePath: instancePath + "/counterexample/resources/" + i1 + "/ARN",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARN/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								}
								if (data23.ARNPrefix !== void 0) {
									if (typeof data23.ARNPrefix !== "string") {
										const err39 = {
											instancePath: instancePath + "/counterexample/resources/" + i1 + "/ARNPrefix",
											schemaPath: "#/definitions/counterexample/properties/resources/items/properties/ARNPrefix/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/counterexample/resources/" + i1,
									schemaPath: "#/definitions/counterexample/properties/resources/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/counterexample/resources",
							schemaPath: "#/definitions/counterexample/properties/resources/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/counterexample",
					schemaPath: "#/definitions/counterexample/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data27 = data.requirements;
			if (Array.isArray(data27)) {
				const len2 = data27.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data27[i2] !== "string") {
					const err43 = {
						instancePath: instancePath + "/requirements/" + i2,
						schemaPath: "#/properties/requirements/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.scopes !== void 0) {
			let data29 = data.scopes;
			if (Array.isArray(data29)) {
				const len3 = data29.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate264(data29[i3], {
					instancePath: instancePath + "/scopes/" + i3,
					parentData: data29,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
					errors = vErrors.length;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/scopes",
					schemaPath: "#/properties/scopes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate263.errors = vErrors;
	return errors === 0;
}
validate263.evaluated = {
	"props": {
		"id": true,
		"title": true,
		"status": true,
		"reading": true,
		"reference": true,
		"url": true,
		"policy": true,
		"evidence": true,
		"counterexample": true,
		"requirements": true,
		"scopes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate268.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ruleId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ruleId" },
				message: "must have required property 'ruleId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.location === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.resource === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resource" },
				message: "must have required property 'resource'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.fingerprint === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				message: "must have required property 'fingerprint'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.ruleId !== void 0) {
			if (typeof data.ruleId !== "string") {
				const err6 = {
					instancePath: instancePath + "/ruleId",
					schemaPath: "#/properties/ruleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
				const err8 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema343.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err9 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data3 = data.location;
			const _errs9 = errors;
			let valid2 = false;
			const _errs10 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.uri === void 0) {
					const err10 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.startLine === void 0) {
					const err11 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.startColumn === void 0) {
					const err12 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.endLine === void 0) {
					const err13 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3.endColumn === void 0) {
					const err14 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.uri !== void 0) {
					if (typeof data3.uri !== "string") {
						const err15 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.startLine !== void 0) {
					let data5 = data3.startLine;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err16 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err17 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data3.startColumn !== void 0) {
					let data6 = data3.startColumn;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err18 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err19 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data3.endLine !== void 0) {
					let data7 = data3.endLine;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err20 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err21 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data3.endColumn !== void 0) {
					let data8 = data3.endColumn;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err22 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err23 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.uri = true;
				props0.startLine = true;
				props0.startColumn = true;
				props0.endLine = true;
				props0.endColumn = true;
			}
			const _errs23 = errors;
			if (data3 !== null) {
				const err25 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid0 = _errs23 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err26 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.resource !== void 0) {
			let data9 = data.resource;
			const _errs26 = errors;
			let valid5 = false;
			const _errs27 = errors;
			if (typeof data9 !== "string") {
				const err27 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			var _valid1 = _errs27 === errors;
			valid5 = valid5 || _valid1;
			const _errs29 = errors;
			if (data9 !== null) {
				const err28 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs29 === errors;
			valid5 = valid5 || _valid1;
			if (!valid5) {
				const err29 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
		if (data.fingerprint !== void 0) {
			if (typeof data.fingerprint !== "string") {
				const err30 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate268.errors = vErrors;
	return errors === 0;
}
validate268.evaluated = {
	"props": {
		"ruleId": true,
		"level": true,
		"message": true,
		"location": true,
		"resource": true,
		"fingerprint": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema373 = {
	"description": "`lost`: surely recorded less than before. `gained`: surely recorded more. `unclear`: was recorded, and cannot be decided any more.",
	"type": "string",
	"enum": [
		"lost",
		"gained",
		"unclear"
	]
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.change === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "change" },
				message: "must have required property 'change'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.policy === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requirement === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirement" },
				message: "must have required property 'requirement'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.service === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.category === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.operations === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.resource === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resource" },
				message: "must have required property 'resource'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.before === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "before" },
				message: "must have required property 'before'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.after === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				message: "must have required property 'after'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.count === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.change !== void 0) {
			let data0 = data.change;
			if (typeof data0 !== "string") {
				const err10 = {
					instancePath: instancePath + "/change",
					schemaPath: "#/definitions/baselineChange/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data0 === "lost" || data0 === "gained" || data0 === "unclear")) {
				const err11 = {
					instancePath: instancePath + "/change",
					schemaPath: "#/definitions/baselineChange/enum",
					keyword: "enum",
					params: { allowedValues: schema373.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			if (typeof data.policy !== "string") {
				const err12 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.requirement !== void 0) {
			if (typeof data.requirement !== "string") {
				const err13 = {
					instancePath: instancePath + "/requirement",
					schemaPath: "#/properties/requirement/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data3 = data.service;
			const _errs9 = errors;
			let valid2 = false;
			const _errs10 = errors;
			if (typeof data3 !== "string") {
				const err14 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			const _errs12 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err16 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.category !== void 0) {
			let data4 = data.category;
			if (typeof data4 !== "string") {
				const err17 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/definitions/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data4 === "management" || data4 === "data" || data4 === "networkActivity" || data4 === "never" || data4 === "undocumented")) {
				const err18 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/definitions/category/enum",
					keyword: "enum",
					params: { allowedValues: schema333.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			let data5 = data.operations;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
					const err19 = {
						instancePath: instancePath + "/operations/" + i0,
						schemaPath: "#/properties/operations/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			let data7 = data.resource;
			const _errs22 = errors;
			let valid6 = false;
			const _errs23 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.address === void 0) {
					const err21 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/resource/required",
						keyword: "required",
						params: { missingProperty: "address" },
						message: "must have required property 'address'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data7.type === void 0) {
					const err22 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/resource/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.arn === void 0) {
					const err23 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/resource/required",
						keyword: "required",
						params: { missingProperty: "arn" },
						message: "must have required property 'arn'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.address !== void 0) {
					if (typeof data7.address !== "string") {
						const err24 = {
							instancePath: instancePath + "/resource/address",
							schemaPath: "#/definitions/resource/properties/address/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data7.type !== void 0) {
					if (typeof data7.type !== "string") {
						const err25 = {
							instancePath: instancePath + "/resource/type",
							schemaPath: "#/definitions/resource/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data7.arn !== void 0) {
					let data10 = data7.arn;
					const _errs31 = errors;
					let valid9 = false;
					const _errs32 = errors;
					if (typeof data10 !== "string") {
						const err26 = {
							instancePath: instancePath + "/resource/arn",
							schemaPath: "#/definitions/resource/properties/arn/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					var _valid2 = _errs32 === errors;
					valid9 = valid9 || _valid2;
					const _errs34 = errors;
					if (data10 !== null) {
						const err27 = {
							instancePath: instancePath + "/resource/arn",
							schemaPath: "#/definitions/resource/properties/arn/anyOf/1/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					var _valid2 = _errs34 === errors;
					valid9 = valid9 || _valid2;
					if (!valid9) {
						const err28 = {
							instancePath: instancePath + "/resource/arn",
							schemaPath: "#/definitions/resource/properties/arn/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					} else {
						errors = _errs31;
						if (vErrors !== null) {
							if (_errs31) vErrors.length = _errs31;
							else vErrors = null;
						}
					}
				}
				if (data7.construct !== void 0) {
					if (typeof data7.construct !== "string") {
						const err29 = {
							instancePath: instancePath + "/resource/construct",
							schemaPath: "#/definitions/resource/properties/construct/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/definitions/resource/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			var _valid1 = _errs23 === errors;
			valid6 = valid6 || _valid1;
			if (_valid1) {
				var props0 = {};
				props0.address = true;
				props0.type = true;
				props0.arn = true;
				props0.construct = true;
			}
			const _errs38 = errors;
			if (data7 !== null) {
				const err31 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid1 = _errs38 === errors;
			valid6 = valid6 || _valid1;
			if (!valid6) {
				const err32 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			} else {
				errors = _errs22;
				if (vErrors !== null) {
					if (_errs22) vErrors.length = _errs22;
					else vErrors = null;
				}
			}
		}
		if (data.before !== void 0) {
			let data12 = data.before;
			if (typeof data12 !== "string") {
				const err33 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/definitions/verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (!(data12 === "covered" || data12 === "uncovered" || data12 === "partial" || data12 === "never-recorded" || data12 === "undetermined")) {
				const err34 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/definitions/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema335.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.after !== void 0) {
			let data13 = data.after;
			if (typeof data13 !== "string") {
				const err35 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/definitions/verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (!(data13 === "covered" || data13 === "uncovered" || data13 === "partial" || data13 === "never-recorded" || data13 === "undetermined")) {
				const err36 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/definitions/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema335.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.count !== void 0) {
			let data14 = data.count;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
				const err37 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.accountId !== void 0) {
			if (typeof data.accountId !== "string") {
				const err38 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate270.errors = vErrors;
	return errors === 0;
}
validate270.evaluated = {
	"props": {
		"change": true,
		"policy": true,
		"requirement": true,
		"service": true,
		"category": true,
		"operations": true,
		"resource": true,
		"before": true,
		"after": true,
		"count": true,
		"accountId": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.unread === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unread" },
				message: "must have required property 'unread'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.findings === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.operations === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.unread !== void 0) {
			let data0 = data.unread;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err3 = {
						instancePath: instancePath + "/unread/" + i0,
						schemaPath: "#/properties/unread/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/unread",
					schemaPath: "#/properties/unread/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data2 = data.findings;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate268(data2[i1], {
					instancePath: instancePath + "/findings/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			let data4 = data.operations;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/operations",
						schemaPath: "#/properties/operations/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate272.errors = vErrors;
	return errors === 0;
}
validate272.evaluated = {
	"props": {
		"unread": true,
		"findings": true,
		"operations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate275.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.arguments === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "arguments" },
				message: "must have required property 'arguments'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.location === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err4 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.arguments !== void 0) {
			let data1 = data.arguments;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
				const err5 = {
					instancePath: instancePath + "/arguments",
					schemaPath: "#/properties/arguments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data2 = data.message;
			if (typeof data2 === "string") {
				if (!pattern120.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data3 = data.location;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.uri === void 0) {
					const err8 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.startLine === void 0) {
					const err9 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.startColumn === void 0) {
					const err10 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.endLine === void 0) {
					const err11 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.endColumn === void 0) {
					const err12 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.uri !== void 0) {
					if (typeof data3.uri !== "string") {
						const err13 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.startLine !== void 0) {
					let data5 = data3.startLine;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err14 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data3.startColumn !== void 0) {
					let data6 = data3.startColumn;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err16 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data3.endLine !== void 0) {
					let data7 = data3.endLine;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err18 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err19 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data3.endColumn !== void 0) {
					let data8 = data3.endColumn;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err20 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err21 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.uri = true;
				props0.startLine = true;
				props0.startColumn = true;
				props0.endLine = true;
				props0.endColumn = true;
			}
			const _errs23 = errors;
			if (data3 !== null) {
				const err23 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs23 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err24 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate275.errors = vErrors;
	return errors === 0;
}
validate275.evaluated = {
	"props": {
		"code": true,
		"arguments": true,
		"message": true,
		"location": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate267.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fixed === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fixed" },
				message: "must have required property 'fixed'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.coverage === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coverage" },
				message: "must have required property 'coverage'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.fixed !== void 0) {
			let data1 = data.fixed;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate268(data1[i0], {
					instancePath: instancePath + "/fixed/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/fixed",
					schemaPath: "#/properties/fixed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data3 = data.coverage;
			const _errs7 = errors;
			let valid3 = false;
			const _errs8 = errors;
			if (data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/anyOf/0/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid3 = valid3 || _valid0;
			const _errs10 = errors;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate270(data3[i1], {
					instancePath: instancePath + "/coverage/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err7 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.notCompared !== void 0) {
			if (!validate272(data.notCompared, {
				instancePath: instancePath + "/notCompared",
				parentData: data,
				parentDataProperty: "notCompared",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			let data6 = data.checks;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate275(data6[i2], {
					instancePath: instancePath + "/checks/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate267.errors = vErrors;
	return errors === 0;
}
validate267.evaluated = {
	"props": {
		"name": true,
		"fixed": true,
		"coverage": true,
		"notCompared": true,
		"checks": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema384 = {
	"type": "object",
	"description": "Sinks that may exist although nobody saw them.",
	"required": [
		"accountId",
		"hidden",
		"regions",
		"operation",
		"error"
	],
	"properties": {
		"accountId": { "type": "string" },
		"hidden": {
			"type": "string",
			"enum": [
				"trails",
				"event data stores",
				"trails and event data stores"
			]
		},
		"regions": {
			"type": "array",
			"items": { "type": "string" }
		},
		"operation": { "type": "string" },
		"error": {
			"type": "string",
			"description": "The code that AWS answered with."
		}
	}
};
const schema396 = {
	"type": "object",
	"description": "A piece of text that the input leaves open. Equal ids stand for equal characters.",
	"required": ["id", "kind"],
	"properties": {
		"id": { "type": "string" },
		"kind": {
			"type": "string",
			"enum": [
				"partition",
				"region",
				"account",
				"generated-name",
				"segment",
				"anything"
			],
			"description": "What it can hold."
		},
		"stem": {
			"type": "string",
			"description": "The part of a generated name that is known."
		},
		"resource": {
			"type": "string",
			"description": "The resource of the code that it is an attribute of."
		}
	}
};
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate279.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.location === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data1 = data.location;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.uri === void 0) {
					const err3 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.startLine === void 0) {
					const err4 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.startColumn === void 0) {
					const err5 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.endLine === void 0) {
					const err6 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.endColumn === void 0) {
					const err7 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.uri !== void 0) {
					if (typeof data1.uri !== "string") {
						const err8 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data1.startLine !== void 0) {
					let data3 = data1.startLine;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err9 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err10 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data1.startColumn !== void 0) {
					let data4 = data1.startColumn;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err11 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err12 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
				if (data1.endLine !== void 0) {
					let data5 = data1.endLine;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err13 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err14 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data1.endColumn !== void 0) {
					let data6 = data1.endColumn;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err15 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err16 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate279.errors = vErrors;
	return errors === 0;
}
validate279.evaluated = {
	"props": {
		"id": true,
		"location": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema390 = {
	"type": "object",
	"description": "The events that are asked for.",
	"required": [],
	"properties": {
		"service": { "type": "string" },
		"eventSource": { "type": "string" },
		"operations": {
			"type": "array",
			"items": { "type": "string" }
		},
		"category": {
			"type": "string",
			"enum": [
				"management",
				"data",
				"networkActivity"
			]
		},
		"access": {
			"type": "string",
			"enum": [
				"read",
				"write",
				"all"
			]
		},
		"resourceType": { "type": "string" },
		"regions": { "anyOf": [{
			"type": "string",
			"enum": ["all", "enabled"]
		}, {
			"type": "array",
			"items": { "type": "string" }
		}] },
		"where": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"module": { "type": "string" },
				"resource": { "type": "string" },
				"tags": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			}
		},
		"resources": { "anyOf": [{
			"type": "string",
			"enum": ["declared", "all"]
		}, {
			"type": "array",
			"items": { "type": "string" }
		}] },
		"detections": {
			"description": "Whose events are meant: detections of the code, or rules of these files.",
			"anyOf": [{
				"type": "string",
				"enum": ["declared"]
			}, {
				"type": "array",
				"items": { "type": "string" }
			}]
		}
	}
};
const schema391 = {
	"type": "object",
	"description": "Events that are left out.",
	"required": ["reason"],
	"properties": {
		"service": { "type": "string" },
		"eventSource": { "type": "string" },
		"operations": {
			"type": "array",
			"items": { "type": "string" }
		},
		"category": {
			"type": "string",
			"enum": [
				"management",
				"data",
				"networkActivity"
			]
		},
		"access": {
			"type": "string",
			"enum": [
				"read",
				"write",
				"all"
			]
		},
		"resourceType": { "type": "string" },
		"regions": { "anyOf": [{
			"type": "string",
			"enum": ["all", "enabled"]
		}, {
			"type": "array",
			"items": { "type": "string" }
		}] },
		"where": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"module": { "type": "string" },
				"resource": { "type": "string" },
				"tags": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			}
		},
		"resources": { "anyOf": [{
			"type": "string",
			"enum": [
				"declared",
				"all",
				"log-destinations"
			]
		}, {
			"type": "array",
			"items": { "type": "string" }
		}] },
		"reason": { "type": "string" },
		"until": { "type": "string" }
	}
};
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate282.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.level === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.controls === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "controls" },
				message: "must have required property 'controls'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.record === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "record" },
				message: "must have required property 'record'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.except === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "except" },
				message: "must have required property 'except'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.builtIn === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "builtIn" },
				message: "must have required property 'builtIn'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.location === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data2 = data.level;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
				const err11 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema343.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.levelWhenSinksMayBeElsewhere !== void 0) {
			let data3 = data.levelWhenSinksMayBeElsewhere;
			if (typeof data3 !== "string") {
				const err12 = {
					instancePath: instancePath + "/levelWhenSinksMayBeElsewhere",
					schemaPath: "#/definitions/level/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data3 === "error" || data3 === "warning" || data3 === "note")) {
				const err13 = {
					instancePath: instancePath + "/levelWhenSinksMayBeElsewhere",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema343.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.controls !== void 0) {
			let data4 = data.controls;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
					const err14 = {
						instancePath: instancePath + "/controls/" + i0,
						schemaPath: "#/properties/controls/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/controls",
					schemaPath: "#/properties/controls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.record !== void 0) {
			let data6 = data.record;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.service !== void 0) {
					if (typeof data6.service !== "string") {
						const err16 = {
							instancePath: instancePath + "/record/service",
							schemaPath: "#/definitions/carriedRecord/properties/service/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data6.eventSource !== void 0) {
					if (typeof data6.eventSource !== "string") {
						const err17 = {
							instancePath: instancePath + "/record/eventSource",
							schemaPath: "#/definitions/carriedRecord/properties/eventSource/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data6.operations !== void 0) {
					let data9 = data6.operations;
					if (Array.isArray(data9)) {
						const len1 = data9.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data9[i1] !== "string") {
							const err18 = {
								instancePath: instancePath + "/record/operations/" + i1,
								schemaPath: "#/definitions/carriedRecord/properties/operations/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/record/operations",
							schemaPath: "#/definitions/carriedRecord/properties/operations/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data6.category !== void 0) {
					let data11 = data6.category;
					if (typeof data11 !== "string") {
						const err20 = {
							instancePath: instancePath + "/record/category",
							schemaPath: "#/definitions/carriedRecord/properties/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (!(data11 === "management" || data11 === "data" || data11 === "networkActivity")) {
						const err21 = {
							instancePath: instancePath + "/record/category",
							schemaPath: "#/definitions/carriedRecord/properties/category/enum",
							keyword: "enum",
							params: { allowedValues: schema390.properties.category.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data6.access !== void 0) {
					let data12 = data6.access;
					if (typeof data12 !== "string") {
						const err22 = {
							instancePath: instancePath + "/record/access",
							schemaPath: "#/definitions/carriedRecord/properties/access/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (!(data12 === "read" || data12 === "write" || data12 === "all")) {
						const err23 = {
							instancePath: instancePath + "/record/access",
							schemaPath: "#/definitions/carriedRecord/properties/access/enum",
							keyword: "enum",
							params: { allowedValues: schema390.properties.access.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data6.resourceType !== void 0) {
					if (typeof data6.resourceType !== "string") {
						const err24 = {
							instancePath: instancePath + "/record/resourceType",
							schemaPath: "#/definitions/carriedRecord/properties/resourceType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data6.regions !== void 0) {
					let data14 = data6.regions;
					const _errs33 = errors;
					let valid9 = false;
					const _errs34 = errors;
					if (typeof data14 !== "string") {
						const err25 = {
							instancePath: instancePath + "/record/regions",
							schemaPath: "#/definitions/carriedRecord/properties/regions/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(data14 === "all" || data14 === "enabled")) {
						const err26 = {
							instancePath: instancePath + "/record/regions",
							schemaPath: "#/definitions/carriedRecord/properties/regions/anyOf/0/enum",
							keyword: "enum",
							params: { allowedValues: schema390.properties.regions.anyOf[0].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					var _valid0 = _errs34 === errors;
					valid9 = valid9 || _valid0;
					const _errs36 = errors;
					if (Array.isArray(data14)) {
						const len2 = data14.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data14[i2] !== "string") {
							const err27 = {
								instancePath: instancePath + "/record/regions/" + i2,
								schemaPath: "#/definitions/carriedRecord/properties/regions/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/record/regions",
							schemaPath: "#/definitions/carriedRecord/properties/regions/anyOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					var _valid0 = _errs36 === errors;
					valid9 = valid9 || _valid0;
					if (!valid9) {
						const err29 = {
							instancePath: instancePath + "/record/regions",
							schemaPath: "#/definitions/carriedRecord/properties/regions/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					} else {
						errors = _errs33;
						if (vErrors !== null) {
							if (_errs33) vErrors.length = _errs33;
							else vErrors = null;
						}
					}
				}
				if (data6.where !== void 0) {
					let data16 = data6.where;
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.path !== void 0) {
							if (typeof data16.path !== "string") {
								const err30 = {
									instancePath: instancePath + "/record/where/path",
									schemaPath: "#/definitions/carriedRecord/properties/where/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data16.module !== void 0) {
							if (typeof data16.module !== "string") {
								const err31 = {
									instancePath: instancePath + "/record/where/module",
									schemaPath: "#/definitions/carriedRecord/properties/where/properties/module/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data16.resource !== void 0) {
							if (typeof data16.resource !== "string") {
								const err32 = {
									instancePath: instancePath + "/record/where/resource",
									schemaPath: "#/definitions/carriedRecord/properties/where/properties/resource/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data16.tags !== void 0) {
							let data20 = data16.tags;
							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
								for (const key0 in data20) if (typeof data20[key0] !== "string") {
									const err33 = {
										instancePath: instancePath + "/record/where/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/carriedRecord/properties/where/properties/tags/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/record/where/tags",
									schemaPath: "#/definitions/carriedRecord/properties/where/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/record/where",
							schemaPath: "#/definitions/carriedRecord/properties/where/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data6.resources !== void 0) {
					let data22 = data6.resources;
					const _errs54 = errors;
					let valid14 = false;
					const _errs55 = errors;
					if (typeof data22 !== "string") {
						const err36 = {
							instancePath: instancePath + "/record/resources",
							schemaPath: "#/definitions/carriedRecord/properties/resources/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (!(data22 === "declared" || data22 === "all")) {
						const err37 = {
							instancePath: instancePath + "/record/resources",
							schemaPath: "#/definitions/carriedRecord/properties/resources/anyOf/0/enum",
							keyword: "enum",
							params: { allowedValues: schema390.properties.resources.anyOf[0].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					var _valid1 = _errs55 === errors;
					valid14 = valid14 || _valid1;
					const _errs57 = errors;
					if (Array.isArray(data22)) {
						const len3 = data22.length;
						for (let i3 = 0; i3 < len3; i3++) if (typeof data22[i3] !== "string") {
							const err38 = {
								instancePath: instancePath + "/record/resources/" + i3,
								schemaPath: "#/definitions/carriedRecord/properties/resources/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/record/resources",
							schemaPath: "#/definitions/carriedRecord/properties/resources/anyOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					var _valid1 = _errs57 === errors;
					valid14 = valid14 || _valid1;
					if (!valid14) {
						const err40 = {
							instancePath: instancePath + "/record/resources",
							schemaPath: "#/definitions/carriedRecord/properties/resources/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					} else {
						errors = _errs54;
						if (vErrors !== null) {
							if (_errs54) vErrors.length = _errs54;
							else vErrors = null;
						}
					}
				}
				if (data6.detections !== void 0) {
					let data24 = data6.detections;
					const _errs62 = errors;
					let valid17 = false;
					const _errs63 = errors;
					if (typeof data24 !== "string") {
						const err41 = {
							instancePath: instancePath + "/record/detections",
							schemaPath: "#/definitions/carriedRecord/properties/detections/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
					if (!(data24 === "declared")) {
						const err42 = {
							instancePath: instancePath + "/record/detections",
							schemaPath: "#/definitions/carriedRecord/properties/detections/anyOf/0/enum",
							keyword: "enum",
							params: { allowedValues: schema390.properties.detections.anyOf[0].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					var _valid2 = _errs63 === errors;
					valid17 = valid17 || _valid2;
					const _errs65 = errors;
					if (Array.isArray(data24)) {
						const len4 = data24.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data24[i4] !== "string") {
							const err43 = {
								instancePath: instancePath + "/record/detections/" + i4,
								schemaPath: "#/definitions/carriedRecord/properties/detections/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/record/detections",
							schemaPath: "#/definitions/carriedRecord/properties/detections/anyOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					var _valid2 = _errs65 === errors;
					valid17 = valid17 || _valid2;
					if (!valid17) {
						const err45 = {
							instancePath: instancePath + "/record/detections",
							schemaPath: "#/definitions/carriedRecord/properties/detections/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					} else {
						errors = _errs62;
						if (vErrors !== null) {
							if (_errs62) vErrors.length = _errs62;
							else vErrors = null;
						}
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/record",
					schemaPath: "#/definitions/carriedRecord/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.except !== void 0) {
			let data26 = data.except;
			if (Array.isArray(data26)) {
				const len5 = data26.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data27 = data26[i5];
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						if (data27.reason === void 0) {
							const err47 = {
								instancePath: instancePath + "/except/" + i5,
								schemaPath: "#/definitions/carriedException/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data27.service !== void 0) {
							if (typeof data27.service !== "string") {
								const err48 = {
									instancePath: instancePath + "/except/" + i5 + "/service",
									schemaPath: "#/definitions/carriedException/properties/service/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data27.eventSource !== void 0) {
							if (typeof data27.eventSource !== "string") {
								const err49 = {
									instancePath: instancePath + "/except/" + i5 + "/eventSource",
									schemaPath: "#/definitions/carriedException/properties/eventSource/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data27.operations !== void 0) {
							let data30 = data27.operations;
							if (Array.isArray(data30)) {
								const len6 = data30.length;
								for (let i6 = 0; i6 < len6; i6++) if (typeof data30[i6] !== "string") {
									const err50 = {
										instancePath: instancePath + "/except/" + i5 + "/operations/" + i6,
										schemaPath: "#/definitions/carriedException/properties/operations/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/except/" + i5 + "/operations",
									schemaPath: "#/definitions/carriedException/properties/operations/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data27.category !== void 0) {
							let data32 = data27.category;
							if (typeof data32 !== "string") {
								const err52 = {
									instancePath: instancePath + "/except/" + i5 + "/category",
									schemaPath: "#/definitions/carriedException/properties/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							if (!(data32 === "management" || data32 === "data" || data32 === "networkActivity")) {
								const err53 = {
									instancePath: instancePath + "/except/" + i5 + "/category",
									schemaPath: "#/definitions/carriedException/properties/category/enum",
									keyword: "enum",
									params: { allowedValues: schema391.properties.category.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data27.access !== void 0) {
							let data33 = data27.access;
							if (typeof data33 !== "string") {
								const err54 = {
									instancePath: instancePath + "/except/" + i5 + "/access",
									schemaPath: "#/definitions/carriedException/properties/access/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
							if (!(data33 === "read" || data33 === "write" || data33 === "all")) {
								const err55 = {
									instancePath: instancePath + "/except/" + i5 + "/access",
									schemaPath: "#/definitions/carriedException/properties/access/enum",
									keyword: "enum",
									params: { allowedValues: schema391.properties.access.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data27.resourceType !== void 0) {
							if (typeof data27.resourceType !== "string") {
								const err56 = {
									instancePath: instancePath + "/except/" + i5 + "/resourceType",
									schemaPath: "#/definitions/carriedException/properties/resourceType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data27.regions !== void 0) {
							let data35 = data27.regions;
							const _errs89 = errors;
							let valid26 = false;
							const _errs90 = errors;
							if (typeof data35 !== "string") {
								const err57 = {
									instancePath: instancePath + "/except/" + i5 + "/regions",
									schemaPath: "#/definitions/carriedException/properties/regions/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
							if (!(data35 === "all" || data35 === "enabled")) {
								const err58 = {
									instancePath: instancePath + "/except/" + i5 + "/regions",
									schemaPath: "#/definitions/carriedException/properties/regions/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema391.properties.regions.anyOf[0].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							var _valid3 = _errs90 === errors;
							valid26 = valid26 || _valid3;
							const _errs92 = errors;
							if (Array.isArray(data35)) {
								const len7 = data35.length;
								for (let i7 = 0; i7 < len7; i7++) if (typeof data35[i7] !== "string") {
									const err59 = {
										instancePath: instancePath + "/except/" + i5 + "/regions/" + i7,
										schemaPath: "#/definitions/carriedException/properties/regions/anyOf/1/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/except/" + i5 + "/regions",
									schemaPath: "#/definitions/carriedException/properties/regions/anyOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
							var _valid3 = _errs92 === errors;
							valid26 = valid26 || _valid3;
							if (!valid26) {
								const err61 = {
									instancePath: instancePath + "/except/" + i5 + "/regions",
									schemaPath: "#/definitions/carriedException/properties/regions/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							} else {
								errors = _errs89;
								if (vErrors !== null) {
									if (_errs89) vErrors.length = _errs89;
									else vErrors = null;
								}
							}
						}
						if (data27.where !== void 0) {
							let data37 = data27.where;
							if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
								if (data37.path !== void 0) {
									if (typeof data37.path !== "string") {
										const err62 = {
											instancePath: instancePath + "/except/" + i5 + "/where/path",
											schemaPath: "#/definitions/carriedException/properties/where/properties/path/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
								if (data37.module !== void 0) {
									if (typeof data37.module !== "string") {
										const err63 = {
											instancePath: instancePath + "/except/" + i5 + "/where/module",
											schemaPath: "#/definitions/carriedException/properties/where/properties/module/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
								if (data37.resource !== void 0) {
									if (typeof data37.resource !== "string") {
										const err64 = {
											instancePath: instancePath + "/except/" + i5 + "/where/resource",
											schemaPath: "#/definitions/carriedException/properties/where/properties/resource/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
								if (data37.tags !== void 0) {
									let data41 = data37.tags;
									if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
										for (const key1 in data41) if (typeof data41[key1] !== "string") {
											const err65 = {
												instancePath: instancePath + "/except/" + i5 + "/where/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/carriedException/properties/where/properties/tags/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err65];
											else vErrors.push(err65);
											errors++;
										}
									} else {
										const err66 = {
											instancePath: instancePath + "/except/" + i5 + "/where/tags",
											schemaPath: "#/definitions/carriedException/properties/where/properties/tags/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
								}
							} else {
								const err67 = {
									instancePath: instancePath + "/except/" + i5 + "/where",
									schemaPath: "#/definitions/carriedException/properties/where/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data27.resources !== void 0) {
							let data43 = data27.resources;
							const _errs110 = errors;
							let valid31 = false;
							const _errs111 = errors;
							if (typeof data43 !== "string") {
								const err68 = {
									instancePath: instancePath + "/except/" + i5 + "/resources",
									schemaPath: "#/definitions/carriedException/properties/resources/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							if (!(data43 === "declared" || data43 === "all" || data43 === "log-destinations")) {
								const err69 = {
									instancePath: instancePath + "/except/" + i5 + "/resources",
									schemaPath: "#/definitions/carriedException/properties/resources/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema391.properties.resources.anyOf[0].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
							var _valid4 = _errs111 === errors;
							valid31 = valid31 || _valid4;
							const _errs113 = errors;
							if (Array.isArray(data43)) {
								const len8 = data43.length;
								for (let i8 = 0; i8 < len8; i8++) if (typeof data43[i8] !== "string") {
									const err70 = {
										instancePath: instancePath + "/except/" + i5 + "/resources/" + i8,
										schemaPath: "#/definitions/carriedException/properties/resources/anyOf/1/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/except/" + i5 + "/resources",
									schemaPath: "#/definitions/carriedException/properties/resources/anyOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid4 = _errs113 === errors;
							valid31 = valid31 || _valid4;
							if (!valid31) {
								const err72 = {
									instancePath: instancePath + "/except/" + i5 + "/resources",
									schemaPath: "#/definitions/carriedException/properties/resources/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							} else {
								errors = _errs110;
								if (vErrors !== null) {
									if (_errs110) vErrors.length = _errs110;
									else vErrors = null;
								}
							}
						}
						if (data27.reason !== void 0) {
							if (typeof data27.reason !== "string") {
								const err73 = {
									instancePath: instancePath + "/except/" + i5 + "/reason",
									schemaPath: "#/definitions/carriedException/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data27.until !== void 0) {
							if (typeof data27.until !== "string") {
								const err74 = {
									instancePath: instancePath + "/except/" + i5 + "/until",
									schemaPath: "#/definitions/carriedException/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/except/" + i5,
							schemaPath: "#/definitions/carriedException/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/except",
					schemaPath: "#/properties/except/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.builtIn !== void 0) {
			if (typeof data.builtIn !== "boolean") {
				const err77 = {
					instancePath: instancePath + "/builtIn",
					schemaPath: "#/properties/builtIn/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data48 = data.location;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				if (data48.uri === void 0) {
					const err78 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (data48.startLine === void 0) {
					const err79 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data48.startColumn === void 0) {
					const err80 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data48.endLine === void 0) {
					const err81 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (data48.endColumn === void 0) {
					const err82 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (data48.uri !== void 0) {
					if (typeof data48.uri !== "string") {
						const err83 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data48.startLine !== void 0) {
					let data50 = data48.startLine;
					if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
						const err84 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
					if (typeof data50 == "number" && isFinite(data50)) {
						if (data50 < 1 || isNaN(data50)) {
							const err85 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
					}
				}
				if (data48.startColumn !== void 0) {
					let data51 = data48.startColumn;
					if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
						const err86 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
					if (typeof data51 == "number" && isFinite(data51)) {
						if (data51 < 1 || isNaN(data51)) {
							const err87 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					}
				}
				if (data48.endLine !== void 0) {
					let data52 = data48.endLine;
					if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
						const err88 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
					if (typeof data52 == "number" && isFinite(data52)) {
						if (data52 < 1 || isNaN(data52)) {
							const err89 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
				}
				if (data48.endColumn !== void 0) {
					let data53 = data48.endColumn;
					if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
						const err90 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
					if (typeof data53 == "number" && isFinite(data53)) {
						if (data53 < 1 || isNaN(data53)) {
							const err91 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
	} else {
		const err93 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err93];
		else vErrors.push(err93);
		errors++;
	}
	validate282.errors = vErrors;
	return errors === 0;
}
validate282.evaluated = {
	"props": {
		"id": true,
		"title": true,
		"level": true,
		"levelWhenSinksMayBeElsewhere": true,
		"controls": true,
		"record": true,
		"except": true,
		"builtIn": true,
		"location": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate281.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requirements === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data2 = data.requirements;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate282(data2[i0], {
					instancePath: instancePath + "/requirements/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate281.errors = vErrors;
	return errors === 0;
}
validate281.evaluated = {
	"props": {
		"id": true,
		"title": true,
		"requirements": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema393 = {
	"type": "object",
	"description": "What the run left out, and what fails it. Each list is left out where it is empty.",
	"properties": {
		"failOn": {
			"type": "string",
			"enum": [
				"error",
				"warning",
				"note",
				"none"
			]
		},
		"exclude": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Globs of the configuration."
		},
		"exclusions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["folder", "globs"],
				"properties": {
					"folder": { "type": "string" },
					"globs": {
						"type": "array",
						"items": { "type": "string" }
					}
				}
			},
			"description": "Globs of the configuration and of options, with the folder that they are relative to."
		},
		"ignore": {
			"type": "array",
			"items": { "$ref": "#/definitions/carriedSuppression" },
			"description": "Suppressions of the configuration."
		},
		"fromCode": {
			"type": "array",
			"items": { "$ref": "#/definitions/carriedSuppression" },
			"description": "Suppressions in the code."
		}
	}
};
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate286.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.location === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rule !== void 0) {
			if (typeof data.rule !== "string") {
				const err3 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			if (typeof data.resource !== "string") {
				const err4 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/properties/resource/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ids !== void 0) {
			let data2 = data.ids;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err5 = {
						instancePath: instancePath + "/ids/" + i0,
						schemaPath: "#/properties/ids/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/ids",
					schemaPath: "#/properties/ids/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			let data4 = data.operations;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
					const err7 = {
						instancePath: instancePath + "/operations/" + i1,
						schemaPath: "#/properties/operations/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err9 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.until !== void 0) {
			if (typeof data.until !== "string") {
				const err10 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err11 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data9 = data.location;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.uri === void 0) {
					const err12 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data9.startLine === void 0) {
					const err13 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data9.startColumn === void 0) {
					const err14 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data9.endLine === void 0) {
					const err15 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data9.endColumn === void 0) {
					const err16 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data9.uri !== void 0) {
					if (typeof data9.uri !== "string") {
						const err17 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data9.startLine !== void 0) {
					let data11 = data9.startLine;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err18 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 1 || isNaN(data11)) {
							const err19 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data9.startColumn !== void 0) {
					let data12 = data9.startColumn;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err20 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) {
							const err21 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data9.endLine !== void 0) {
					let data13 = data9.endLine;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						const err22 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 < 1 || isNaN(data13)) {
							const err23 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data9.endColumn !== void 0) {
					let data14 = data9.endColumn;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err24 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 1 || isNaN(data14)) {
							const err25 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate286.errors = vErrors;
	return errors === 0;
}
validate286.evaluated = {
	"props": {
		"rule": true,
		"resource": true,
		"ids": true,
		"operations": true,
		"reason": true,
		"until": true,
		"description": true,
		"location": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate285.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.failOn !== void 0) {
			let data0 = data.failOn;
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (!(data0 === "error" || data0 === "warning" || data0 === "note" || data0 === "none")) {
				const err1 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema393.properties.failOn.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data1 = data.exclude;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err2 = {
						instancePath: instancePath + "/exclude/" + i0,
						schemaPath: "#/properties/exclude/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.exclusions !== void 0) {
			let data3 = data.exclusions;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.folder === void 0) {
							const err4 = {
								instancePath: instancePath + "/exclusions/" + i1,
								schemaPath: "#/properties/exclusions/items/required",
								keyword: "required",
								params: { missingProperty: "folder" },
								message: "must have required property 'folder'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data4.globs === void 0) {
							const err5 = {
								instancePath: instancePath + "/exclusions/" + i1,
								schemaPath: "#/properties/exclusions/items/required",
								keyword: "required",
								params: { missingProperty: "globs" },
								message: "must have required property 'globs'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data4.folder !== void 0) {
							if (typeof data4.folder !== "string") {
								const err6 = {
									instancePath: instancePath + "/exclusions/" + i1 + "/folder",
									schemaPath: "#/properties/exclusions/items/properties/folder/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data4.globs !== void 0) {
							let data6 = data4.globs;
							if (Array.isArray(data6)) {
								const len2 = data6.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data6[i2] !== "string") {
									const err7 = {
										instancePath: instancePath + "/exclusions/" + i1 + "/globs/" + i2,
										schemaPath: "#/properties/exclusions/items/properties/globs/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/exclusions/" + i1 + "/globs",
									schemaPath: "#/properties/exclusions/items/properties/globs/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/exclusions/" + i1,
							schemaPath: "#/properties/exclusions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/exclusions",
					schemaPath: "#/properties/exclusions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data8 = data.ignore;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate286(data8[i3], {
					instancePath: instancePath + "/ignore/" + i3,
					parentData: data8,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.fromCode !== void 0) {
			let data10 = data.fromCode;
			if (Array.isArray(data10)) {
				const len4 = data10.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate286(data10[i4], {
					instancePath: instancePath + "/fromCode/" + i4,
					parentData: data10,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/fromCode",
					schemaPath: "#/properties/fromCode/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate285.errors = vErrors;
	return errors === 0;
}
validate285.evaluated = {
	"props": {
		"failOn": true,
		"exclude": true,
		"exclusions": true,
		"ignore": true,
		"fromCode": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema398 = {
	"type": "object",
	"description": "What lives in one account.",
	"required": [
		"id",
		"kind",
		"account",
		"region",
		"partition"
	],
	"properties": {
		"id": { "type": "string" },
		"kind": {
			"type": "string",
			"enum": ["code", "live"]
		},
		"account": { "$ref": "#/definitions/carriedText" },
		"region": { "$ref": "#/definitions/carriedText" },
		"partition": { "$ref": "#/definitions/carriedText" },
		"organizationId": {
			"type": "string",
			"description": "Left out where nobody knows it."
		},
		"memberOf": {
			"type": "string",
			"description": "The id of a scope whose organization the account surely belongs to."
		}
	}
};
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate290.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.region === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.partition === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "partition" },
				message: "must have required property 'partition'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "code" || data1 === "live")) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema398.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data2 = data.account;
			const _errs7 = errors;
			let valid2 = false;
			const _errs8 = errors;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid2 = valid2 || _valid0;
			const _errs10 = errors;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					const _errs13 = errors;
					let valid5 = false;
					const _errs14 = errors;
					if (typeof data3 !== "string") {
						const err9 = {
							instancePath: instancePath + "/account/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var _valid1 = _errs14 === errors;
					valid5 = valid5 || _valid1;
					const _errs16 = errors;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err10 = {
							instancePath: instancePath + "/account/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 0 || isNaN(data3)) {
							const err11 = {
								instancePath: instancePath + "/account/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					var _valid1 = _errs16 === errors;
					valid5 = valid5 || _valid1;
					if (!valid5) {
						const err12 = {
							instancePath: instancePath + "/account/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					} else {
						errors = _errs13;
						if (vErrors !== null) {
							if (_errs13) vErrors.length = _errs13;
							else vErrors = null;
						}
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err14 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.region !== void 0) {
			let data4 = data.region;
			const _errs20 = errors;
			let valid7 = false;
			const _errs21 = errors;
			if (typeof data4 !== "string") {
				const err15 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid2 = _errs21 === errors;
			valid7 = valid7 || _valid2;
			const _errs23 = errors;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					const _errs26 = errors;
					let valid10 = false;
					const _errs27 = errors;
					if (typeof data5 !== "string") {
						const err16 = {
							instancePath: instancePath + "/region/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					var _valid3 = _errs27 === errors;
					valid10 = valid10 || _valid3;
					const _errs29 = errors;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err17 = {
							instancePath: instancePath + "/region/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err18 = {
								instancePath: instancePath + "/region/" + i1,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					var _valid3 = _errs29 === errors;
					valid10 = valid10 || _valid3;
					if (!valid10) {
						const err19 = {
							instancePath: instancePath + "/region/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					} else {
						errors = _errs26;
						if (vErrors !== null) {
							if (_errs26) vErrors.length = _errs26;
							else vErrors = null;
						}
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid2 = _errs23 === errors;
			valid7 = valid7 || _valid2;
			if (!valid7) {
				const err21 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs20;
				if (vErrors !== null) {
					if (_errs20) vErrors.length = _errs20;
					else vErrors = null;
				}
			}
		}
		if (data.partition !== void 0) {
			let data6 = data.partition;
			const _errs33 = errors;
			let valid12 = false;
			const _errs34 = errors;
			if (typeof data6 !== "string") {
				const err22 = {
					instancePath: instancePath + "/partition",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid4 = _errs34 === errors;
			valid12 = valid12 || _valid4;
			const _errs36 = errors;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data7 = data6[i2];
					const _errs39 = errors;
					let valid15 = false;
					const _errs40 = errors;
					if (typeof data7 !== "string") {
						const err23 = {
							instancePath: instancePath + "/partition/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					var _valid5 = _errs40 === errors;
					valid15 = valid15 || _valid5;
					const _errs42 = errors;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err24 = {
							instancePath: instancePath + "/partition/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							const err25 = {
								instancePath: instancePath + "/partition/" + i2,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					var _valid5 = _errs42 === errors;
					valid15 = valid15 || _valid5;
					if (!valid15) {
						const err26 = {
							instancePath: instancePath + "/partition/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					} else {
						errors = _errs39;
						if (vErrors !== null) {
							if (_errs39) vErrors.length = _errs39;
							else vErrors = null;
						}
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/partition",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			var _valid4 = _errs36 === errors;
			valid12 = valid12 || _valid4;
			if (!valid12) {
				const err28 = {
					instancePath: instancePath + "/partition",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs33;
				if (vErrors !== null) {
					if (_errs33) vErrors.length = _errs33;
					else vErrors = null;
				}
			}
		}
		if (data.organizationId !== void 0) {
			if (typeof data.organizationId !== "string") {
				const err29 = {
					instancePath: instancePath + "/organizationId",
					schemaPath: "#/properties/organizationId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.memberOf !== void 0) {
			if (typeof data.memberOf !== "string") {
				const err30 = {
					instancePath: instancePath + "/memberOf",
					schemaPath: "#/properties/memberOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate290.errors = vErrors;
	return errors === 0;
}
validate290.evaluated = {
	"props": {
		"id": true,
		"kind": true,
		"account": true,
		"region": true,
		"partition": true,
		"organizationId": true,
		"memberOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema402 = {
	"type": "object",
	"description": "A trail, event data store or telemetry rule, or one of its variants that exist under different answers. Its place is that of the sink of the same id in `sinks` of the result.",
	"required": [
		"id",
		"address",
		"kind",
		"dialect",
		"scope",
		"region",
		"unknownProperties"
	],
	"properties": {
		"id": { "type": "string" },
		"address": {
			"type": "string",
			"description": "The id without the file."
		},
		"previousAddress": {
			"type": "string",
			"description": "The address that the code says it had before."
		},
		"mayDiffer": {
			"const": true,
			"description": "AWS may have another one than the code shows."
		},
		"kind": {
			"type": "string",
			"enum": [
				"trail",
				"event-data-store",
				"telemetry-rule"
			]
		},
		"dialect": {
			"type": "string",
			"enum": [
				"cloudformation-yaml",
				"cloudformation-json",
				"cdk",
				"landing-zone-accelerator",
				"terraform-aws",
				"terraform-awscc",
				"terraform-aws-json",
				"terraform-awscc-json",
				"aws-cli"
			]
		},
		"name": { "$ref": "#/definitions/carriedText" },
		"arn": { "$ref": "#/definitions/carriedText" },
		"scope": {
			"type": "integer",
			"minimum": 0,
			"description": "Position in `scopes`."
		},
		"region": { "$ref": "#/definitions/carriedText" },
		"guard": {
			"type": "array",
			"items": { "$ref": "#/definitions/carriedAnswer" },
			"description": "The answers under which it exists; left out: always."
		},
		"unknownProperties": {
			"type": "array",
			"items": { "$ref": "#/definitions/carriedUnknownProperty" },
			"description": "Properties that the language does not know."
		},
		"multiRegion": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"organization": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"advancedEventSelectors": { "anyOf": [{ "$ref": "#/definitions/carriedSelectors" }, { "type": "null" }] },
		"eventSelectors": { "anyOf": [{ "$ref": "#/definitions/carriedBasicSelectors" }, { "type": "null" }] },
		"logging": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"ingestion": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"resourceType": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"telemetryType": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"destinationType": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"selectionCriteria": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"destinationPattern": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"regions": { "anyOf": [{ "$ref": "#/definitions/carriedTexts" }, { "type": "null" }] },
		"organizationScope": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"evaluation": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"retentionDays": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
		"billingMode": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"globalServiceEvents": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"s3BucketName": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"s3KeyPrefix": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"logFileValidation": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"kmsKey": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"cloudWatchLogs": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"cloudWatchLogsRole": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"snsTopic": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"writtenName": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
		"insights": { "anyOf": [{ "$ref": "#/definitions/carriedInsights" }, { "type": "null" }] },
		"latestDeliveryError": { "$ref": "#/definitions/carriedText" },
		"furtherDeliveryErrors": {
			"type": "array",
			"items": { "$ref": "#/definitions/carriedDeliveryError" }
		}
	}
};
const schema413 = {
	"type": "object",
	"description": "An operator of a field selector.",
	"required": ["operator", "values"],
	"properties": {
		"operator": {
			"type": "string",
			"enum": [
				"Equals",
				"StartsWith",
				"EndsWith",
				"NotEquals",
				"NotStartsWith",
				"NotEndsWith"
			]
		},
		"values": { "$ref": "#/definitions/carriedTexts" }
	}
};
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate298.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			const _errs5 = errors;
			let valid4 = false;
			const _errs6 = errors;
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			var _valid1 = _errs6 === errors;
			valid4 = valid4 || _valid1;
			const _errs8 = errors;
			if (Array.isArray(data0)) {
				const len1 = data0.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data1 = data0[i1];
					const _errs11 = errors;
					let valid7 = false;
					const _errs12 = errors;
					if (typeof data1 !== "string") {
						const err1 = {
							instancePath: instancePath + "/" + i0 + "/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					var _valid2 = _errs12 === errors;
					valid7 = valid7 || _valid2;
					const _errs14 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err2 = {
							instancePath: instancePath + "/" + i0 + "/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							const err3 = {
								instancePath: instancePath + "/" + i0 + "/" + i1,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					var _valid2 = _errs14 === errors;
					valid7 = valid7 || _valid2;
					if (!valid7) {
						const err4 = {
							instancePath: instancePath + "/" + i0 + "/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid1 = _errs8 === errors;
			valid4 = valid4 || _valid1;
			if (!valid4) {
				const err6 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items1 = true;
	const _errs16 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.more === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "more" },
				message: "must have required property 'more'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.items !== void 0) {
			let data2 = data.items;
			if (Array.isArray(data2)) {
				const len2 = data2.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data3 = data2[i2];
					const _errs22 = errors;
					let valid12 = false;
					const _errs23 = errors;
					if (typeof data3 !== "string") {
						const err10 = {
							instancePath: instancePath + "/items/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					var _valid3 = _errs23 === errors;
					valid12 = valid12 || _valid3;
					const _errs25 = errors;
					if (Array.isArray(data3)) {
						const len3 = data3.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data4 = data3[i3];
							const _errs28 = errors;
							let valid15 = false;
							const _errs29 = errors;
							if (typeof data4 !== "string") {
								const err11 = {
									instancePath: instancePath + "/items/" + i2 + "/" + i3,
									schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							var _valid4 = _errs29 === errors;
							valid15 = valid15 || _valid4;
							const _errs31 = errors;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
								const err12 = {
									instancePath: instancePath + "/items/" + i2 + "/" + i3,
									schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									const err13 = {
										instancePath: instancePath + "/items/" + i2 + "/" + i3,
										schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
							var _valid4 = _errs31 === errors;
							valid15 = valid15 || _valid4;
							if (!valid15) {
								const err14 = {
									instancePath: instancePath + "/items/" + i2 + "/" + i3,
									schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							} else {
								errors = _errs28;
								if (vErrors !== null) {
									if (_errs28) vErrors.length = _errs28;
									else vErrors = null;
								}
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/items/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					var _valid3 = _errs25 === errors;
					valid12 = valid12 || _valid3;
					if (!valid12) {
						const err16 = {
							instancePath: instancePath + "/items/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					} else {
						errors = _errs22;
						if (vErrors !== null) {
							if (_errs22) vErrors.length = _errs22;
							else vErrors = null;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/anyOf/1/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data5 = data.more;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err18 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/anyOf/1/properties/more/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err19 = {
						instancePath: instancePath + "/more",
						schemaPath: "#/anyOf/1/properties/more/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	var _valid0 = _errs16 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.items = true;
		props0.more = true;
	}
	if (!valid0) {
		const err21 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate298.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items1;
	return errors === 0;
}
validate298.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate297.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.operator === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operator" },
				message: "must have required property 'operator'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.values === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.operator !== void 0) {
			let data0 = data.operator;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/operator",
					schemaPath: "#/properties/operator/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "Equals" || data0 === "StartsWith" || data0 === "EndsWith" || data0 === "NotEquals" || data0 === "NotStartsWith" || data0 === "NotEndsWith")) {
				const err3 = {
					instancePath: instancePath + "/operator",
					schemaPath: "#/properties/operator/enum",
					keyword: "enum",
					params: { allowedValues: schema413.properties.operator.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.values !== void 0) {
			if (!validate298(data.values, {
				instancePath: instancePath + "/values",
				parentData: data,
				parentDataProperty: "values",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate297.errors = vErrors;
	return errors === 0;
}
validate297.evaluated = {
	"props": {
		"operator": true,
		"values": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate296.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conditions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conditions" },
				message: "must have required property 'conditions'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.field !== void 0) {
			let data0 = data.field;
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			const _errs5 = errors;
			let valid3 = false;
			const _errs6 = errors;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid1 = _errs6 === errors;
			valid3 = valid3 || _valid1;
			const _errs8 = errors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs11 = errors;
					let valid6 = false;
					const _errs12 = errors;
					if (typeof data1 !== "string") {
						const err2 = {
							instancePath: instancePath + "/field/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					var _valid2 = _errs12 === errors;
					valid6 = valid6 || _valid2;
					const _errs14 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err3 = {
							instancePath: instancePath + "/field/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							const err4 = {
								instancePath: instancePath + "/field/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					var _valid2 = _errs14 === errors;
					valid6 = valid6 || _valid2;
					if (!valid6) {
						const err5 = {
							instancePath: instancePath + "/field/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid1 = _errs8 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const err7 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			const _errs16 = errors;
			if (data0 !== null) {
				const err8 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
		if (data.conditions !== void 0) {
			let data2 = data.conditions;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate297(data2[i1], {
					instancePath: instancePath + "/conditions/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate296.errors = vErrors;
	return errors === 0;
}
validate296.evaluated = {
	"props": {
		"field": true,
		"conditions": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate295.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate296(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.more === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "more" },
				message: "must have required property 'more'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate296(data1[i1], {
					instancePath: instancePath + "/items/" + i1,
					parentData: data1,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/anyOf/1/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data3 = data.more;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/anyOf/1/properties/more/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/more",
						schemaPath: "#/anyOf/1/properties/more/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.items = true;
		props0.more = true;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate295.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate295.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate294.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fields === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				message: "must have required property 'fields'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.location === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			const _errs5 = errors;
			if (data0 !== null) {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
		if (data.fields !== void 0) {
			if (!validate295(data.fields, {
				instancePath: instancePath + "/fields",
				parentData: data,
				parentDataProperty: "fields",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			let data2 = data.location;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.uri === void 0) {
					const err6 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.startLine === void 0) {
					const err7 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.startColumn === void 0) {
					const err8 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.endLine === void 0) {
					const err9 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.endColumn === void 0) {
					const err10 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2.uri !== void 0) {
					if (typeof data2.uri !== "string") {
						const err11 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.startLine !== void 0) {
					let data4 = data2.startLine;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err12 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err13 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data2.startColumn !== void 0) {
					let data5 = data2.startColumn;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err14 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data2.endLine !== void 0) {
					let data6 = data2.endLine;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err16 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data2.endColumn !== void 0) {
					let data7 = data2.endColumn;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err18 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err19 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
validate294.evaluated = {
	"props": {
		"name": true,
		"fields": true,
		"location": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate293.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate294(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.more === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "more" },
				message: "must have required property 'more'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate294(data1[i1], {
					instancePath: instancePath + "/items/" + i1,
					parentData: data1,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/anyOf/1/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data3 = data.more;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/anyOf/1/properties/more/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/more",
						schemaPath: "#/anyOf/1/properties/more/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.items = true;
		props0.more = true;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate293.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate293.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate311.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			let data0 = data.type;
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			const _errs5 = errors;
			let valid3 = false;
			const _errs6 = errors;
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			var _valid1 = _errs6 === errors;
			valid3 = valid3 || _valid1;
			const _errs8 = errors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs11 = errors;
					let valid6 = false;
					const _errs12 = errors;
					if (typeof data1 !== "string") {
						const err1 = {
							instancePath: instancePath + "/type/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					var _valid2 = _errs12 === errors;
					valid6 = valid6 || _valid2;
					const _errs14 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err2 = {
							instancePath: instancePath + "/type/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							const err3 = {
								instancePath: instancePath + "/type/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					var _valid2 = _errs14 === errors;
					valid6 = valid6 || _valid2;
					if (!valid6) {
						const err4 = {
							instancePath: instancePath + "/type/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid1 = _errs8 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			const _errs16 = errors;
			if (data0 !== null) {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
		if (data.values !== void 0) {
			let data2 = data.values;
			const _errs19 = errors;
			let valid7 = false;
			const _errs20 = errors;
			if (!validate298(data2, {
				instancePath: instancePath + "/values",
				parentData: data,
				parentDataProperty: "values",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs20 === errors;
			valid7 = valid7 || _valid3;
			const _errs21 = errors;
			if (data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid3 = _errs21 === errors;
			valid7 = valid7 || _valid3;
			if (!valid7) {
				const err10 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate311.errors = vErrors;
	return errors === 0;
}
validate311.evaluated = {
	"props": {
		"type": true,
		"values": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate310.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate311(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.more === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "more" },
				message: "must have required property 'more'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate311(data1[i1], {
					instancePath: instancePath + "/items/" + i1,
					parentData: data1,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/anyOf/1/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data3 = data.more;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/anyOf/1/properties/more/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/more",
						schemaPath: "#/anyOf/1/properties/more/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.items = true;
		props0.more = true;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate310.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate310.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate308.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.location === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				message: "must have required property 'location'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.readWriteType !== void 0) {
			let data0 = data.readWriteType;
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			const _errs5 = errors;
			let valid3 = false;
			const _errs6 = errors;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/readWriteType",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid1 = _errs6 === errors;
			valid3 = valid3 || _valid1;
			const _errs8 = errors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs11 = errors;
					let valid6 = false;
					const _errs12 = errors;
					if (typeof data1 !== "string") {
						const err2 = {
							instancePath: instancePath + "/readWriteType/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					var _valid2 = _errs12 === errors;
					valid6 = valid6 || _valid2;
					const _errs14 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err3 = {
							instancePath: instancePath + "/readWriteType/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							const err4 = {
								instancePath: instancePath + "/readWriteType/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					var _valid2 = _errs14 === errors;
					valid6 = valid6 || _valid2;
					if (!valid6) {
						const err5 = {
							instancePath: instancePath + "/readWriteType/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/readWriteType",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid1 = _errs8 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const err7 = {
					instancePath: instancePath + "/readWriteType",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			const _errs16 = errors;
			if (data0 !== null) {
				const err8 = {
					instancePath: instancePath + "/readWriteType",
					schemaPath: "#/properties/readWriteType/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/readWriteType",
					schemaPath: "#/properties/readWriteType/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
		if (data.includeManagementEvents !== void 0) {
			let data2 = data.includeManagementEvents;
			const _errs19 = errors;
			let valid7 = false;
			const _errs20 = errors;
			if (typeof data2 !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/includeManagementEvents",
					schemaPath: "#/properties/includeManagementEvents/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid3 = _errs20 === errors;
			valid7 = valid7 || _valid3;
			const _errs22 = errors;
			if (data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/includeManagementEvents",
					schemaPath: "#/properties/includeManagementEvents/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid3 = _errs22 === errors;
			valid7 = valid7 || _valid3;
			if (!valid7) {
				const err12 = {
					instancePath: instancePath + "/includeManagementEvents",
					schemaPath: "#/properties/includeManagementEvents/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
		}
		if (data.excludeManagementEventSources !== void 0) {
			let data3 = data.excludeManagementEventSources;
			const _errs25 = errors;
			let valid8 = false;
			const _errs26 = errors;
			if (!validate298(data3, {
				instancePath: instancePath + "/excludeManagementEventSources",
				parentData: data,
				parentDataProperty: "excludeManagementEventSources",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs26 === errors;
			valid8 = valid8 || _valid4;
			const _errs27 = errors;
			if (data3 !== null) {
				const err13 = {
					instancePath: instancePath + "/excludeManagementEventSources",
					schemaPath: "#/properties/excludeManagementEventSources/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid4 = _errs27 === errors;
			valid8 = valid8 || _valid4;
			if (!valid8) {
				const err14 = {
					instancePath: instancePath + "/excludeManagementEventSources",
					schemaPath: "#/properties/excludeManagementEventSources/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs25;
				if (vErrors !== null) {
					if (_errs25) vErrors.length = _errs25;
					else vErrors = null;
				}
			}
		}
		if (data.dataResources !== void 0) {
			let data4 = data.dataResources;
			const _errs30 = errors;
			let valid9 = false;
			const _errs31 = errors;
			if (!validate310(data4, {
				instancePath: instancePath + "/dataResources",
				parentData: data,
				parentDataProperty: "dataResources",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
				errors = vErrors.length;
			}
			var _valid5 = _errs31 === errors;
			valid9 = valid9 || _valid5;
			const _errs32 = errors;
			if (data4 !== null) {
				const err15 = {
					instancePath: instancePath + "/dataResources",
					schemaPath: "#/properties/dataResources/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid5 = _errs32 === errors;
			valid9 = valid9 || _valid5;
			if (!valid9) {
				const err16 = {
					instancePath: instancePath + "/dataResources",
					schemaPath: "#/properties/dataResources/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
		if (data.location !== void 0) {
			let data5 = data.location;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.uri === void 0) {
					const err17 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "uri" },
						message: "must have required property 'uri'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5.startLine === void 0) {
					const err18 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startLine" },
						message: "must have required property 'startLine'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data5.startColumn === void 0) {
					const err19 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "startColumn" },
						message: "must have required property 'startColumn'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data5.endLine === void 0) {
					const err20 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endLine" },
						message: "must have required property 'endLine'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data5.endColumn === void 0) {
					const err21 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/definitions/location/required",
						keyword: "required",
						params: { missingProperty: "endColumn" },
						message: "must have required property 'endColumn'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data5.uri !== void 0) {
					if (typeof data5.uri !== "string") {
						const err22 = {
							instancePath: instancePath + "/location/uri",
							schemaPath: "#/definitions/location/properties/uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data5.startLine !== void 0) {
					let data7 = data5.startLine;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err23 = {
							instancePath: instancePath + "/location/startLine",
							schemaPath: "#/definitions/location/properties/startLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err24 = {
								instancePath: instancePath + "/location/startLine",
								schemaPath: "#/definitions/location/properties/startLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				}
				if (data5.startColumn !== void 0) {
					let data8 = data5.startColumn;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err25 = {
							instancePath: instancePath + "/location/startColumn",
							schemaPath: "#/definitions/location/properties/startColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err26 = {
								instancePath: instancePath + "/location/startColumn",
								schemaPath: "#/definitions/location/properties/startColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
				if (data5.endLine !== void 0) {
					let data9 = data5.endLine;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err27 = {
							instancePath: instancePath + "/location/endLine",
							schemaPath: "#/definitions/location/properties/endLine/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 1 || isNaN(data9)) {
							const err28 = {
								instancePath: instancePath + "/location/endLine",
								schemaPath: "#/definitions/location/properties/endLine/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data5.endColumn !== void 0) {
					let data10 = data5.endColumn;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err29 = {
							instancePath: instancePath + "/location/endColumn",
							schemaPath: "#/definitions/location/properties/endColumn/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 1 || isNaN(data10)) {
							const err30 = {
								instancePath: instancePath + "/location/endColumn",
								schemaPath: "#/definitions/location/properties/endColumn/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/definitions/location/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate308.errors = vErrors;
	return errors === 0;
}
validate308.evaluated = {
	"props": {
		"readWriteType": true,
		"includeManagementEvents": true,
		"excludeManagementEventSources": true,
		"dataResources": true,
		"location": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate307.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate308(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.more === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "more" },
				message: "must have required property 'more'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate308(data1[i1], {
					instancePath: instancePath + "/items/" + i1,
					parentData: data1,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/anyOf/1/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data3 = data.more;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/anyOf/1/properties/more/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/more",
						schemaPath: "#/anyOf/1/properties/more/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.items = true;
		props0.more = true;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate307.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate307.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			const _errs3 = errors;
			let valid2 = false;
			const _errs4 = errors;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid2 = valid2 || _valid0;
			const _errs6 = errors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs9 = errors;
					let valid5 = false;
					const _errs10 = errors;
					if (typeof data1 !== "string") {
						const err2 = {
							instancePath: instancePath + "/type/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					var _valid1 = _errs10 === errors;
					valid5 = valid5 || _valid1;
					const _errs12 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err3 = {
							instancePath: instancePath + "/type/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							const err4 = {
								instancePath: instancePath + "/type/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					var _valid1 = _errs12 === errors;
					valid5 = valid5 || _valid1;
					if (!valid5) {
						const err5 = {
							instancePath: instancePath + "/type/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					} else {
						errors = _errs9;
						if (vErrors !== null) {
							if (_errs9) vErrors.length = _errs9;
							else vErrors = null;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.categories !== void 0) {
			let data2 = data.categories;
			const _errs15 = errors;
			let valid6 = false;
			const _errs16 = errors;
			if (!validate298(data2, {
				instancePath: instancePath + "/categories",
				parentData: data,
				parentDataProperty: "categories",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs16 === errors;
			valid6 = valid6 || _valid2;
			const _errs17 = errors;
			if (data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid2 = _errs17 === errors;
			valid6 = valid6 || _valid2;
			if (!valid6) {
				const err9 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs15;
				if (vErrors !== null) {
					if (_errs15) vErrors.length = _errs15;
					else vErrors = null;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"props": {
		"type": true,
		"categories": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate320.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate321(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.more === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "more" },
				message: "must have required property 'more'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate321(data1[i1], {
					instancePath: instancePath + "/items/" + i1,
					parentData: data1,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/anyOf/1/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data3 = data.more;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/anyOf/1/properties/more/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.items = true;
		props0.more = true;
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate320.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate320.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const schema443 = {
	"type": "object",
	"description": "An error that GetTrailStatus told.",
	"required": ["field", "error"],
	"properties": {
		"field": {
			"type": "string",
			"enum": [
				"LatestCloudWatchLogsDeliveryError",
				"LatestDigestDeliveryError",
				"LatestNotificationError"
			]
		},
		"error": { "$ref": "#/definitions/carriedText" }
	}
};
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate326.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.field === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.error === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.field !== void 0) {
			let data0 = data.field;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "LatestCloudWatchLogsDeliveryError" || data0 === "LatestDigestDeliveryError" || data0 === "LatestNotificationError")) {
				const err3 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/enum",
					keyword: "enum",
					params: { allowedValues: schema443.properties.field.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data1 = data.error;
			const _errs5 = errors;
			let valid2 = false;
			const _errs6 = errors;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid2 = valid2 || _valid0;
			const _errs8 = errors;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					const _errs11 = errors;
					let valid5 = false;
					const _errs12 = errors;
					if (typeof data2 !== "string") {
						const err5 = {
							instancePath: instancePath + "/error/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					var _valid1 = _errs12 === errors;
					valid5 = valid5 || _valid1;
					const _errs14 = errors;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err6 = {
							instancePath: instancePath + "/error/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err7 = {
								instancePath: instancePath + "/error/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					var _valid1 = _errs14 === errors;
					valid5 = valid5 || _valid1;
					if (!valid5) {
						const err8 = {
							instancePath: instancePath + "/error/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err10 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate326.errors = vErrors;
	return errors === 0;
}
validate326.evaluated = {
	"props": {
		"field": true,
		"error": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate292.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.address === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" },
				message: "must have required property 'address'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.dialect === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dialect" },
				message: "must have required property 'dialect'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.scope === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.region === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.unknownProperties === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unknownProperties" },
				message: "must have required property 'unknownProperties'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.address !== void 0) {
			if (typeof data.address !== "string") {
				const err8 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/properties/address/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.previousAddress !== void 0) {
			if (typeof data.previousAddress !== "string") {
				const err9 = {
					instancePath: instancePath + "/previousAddress",
					schemaPath: "#/properties/previousAddress/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.mayDiffer !== void 0) {
			if (true !== data.mayDiffer) {
				const err10 = {
					instancePath: instancePath + "/mayDiffer",
					schemaPath: "#/properties/mayDiffer/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data4 = data.kind;
			if (typeof data4 !== "string") {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data4 === "trail" || data4 === "event-data-store" || data4 === "telemetry-rule")) {
				const err12 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema402.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.dialect !== void 0) {
			let data5 = data.dialect;
			if (typeof data5 !== "string") {
				const err13 = {
					instancePath: instancePath + "/dialect",
					schemaPath: "#/properties/dialect/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data5 === "cloudformation-yaml" || data5 === "cloudformation-json" || data5 === "cdk" || data5 === "landing-zone-accelerator" || data5 === "terraform-aws" || data5 === "terraform-awscc" || data5 === "terraform-aws-json" || data5 === "terraform-awscc-json" || data5 === "aws-cli")) {
				const err14 = {
					instancePath: instancePath + "/dialect",
					schemaPath: "#/properties/dialect/enum",
					keyword: "enum",
					params: { allowedValues: schema402.properties.dialect.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data6 = data.name;
			const _errs14 = errors;
			let valid2 = false;
			const _errs15 = errors;
			if (typeof data6 !== "string") {
				const err15 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			valid2 = valid2 || _valid0;
			const _errs17 = errors;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					const _errs20 = errors;
					let valid5 = false;
					const _errs21 = errors;
					if (typeof data7 !== "string") {
						const err16 = {
							instancePath: instancePath + "/name/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					var _valid1 = _errs21 === errors;
					valid5 = valid5 || _valid1;
					const _errs23 = errors;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err17 = {
							instancePath: instancePath + "/name/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							const err18 = {
								instancePath: instancePath + "/name/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					var _valid1 = _errs23 === errors;
					valid5 = valid5 || _valid1;
					if (!valid5) {
						const err19 = {
							instancePath: instancePath + "/name/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					} else {
						errors = _errs20;
						if (vErrors !== null) {
							if (_errs20) vErrors.length = _errs20;
							else vErrors = null;
						}
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid0 = _errs17 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err21 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.arn !== void 0) {
			let data8 = data.arn;
			const _errs27 = errors;
			let valid7 = false;
			const _errs28 = errors;
			if (typeof data8 !== "string") {
				const err22 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid2 = _errs28 === errors;
			valid7 = valid7 || _valid2;
			const _errs30 = errors;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					const _errs33 = errors;
					let valid10 = false;
					const _errs34 = errors;
					if (typeof data9 !== "string") {
						const err23 = {
							instancePath: instancePath + "/arn/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					var _valid3 = _errs34 === errors;
					valid10 = valid10 || _valid3;
					const _errs36 = errors;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err24 = {
							instancePath: instancePath + "/arn/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err25 = {
								instancePath: instancePath + "/arn/" + i1,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					var _valid3 = _errs36 === errors;
					valid10 = valid10 || _valid3;
					if (!valid10) {
						const err26 = {
							instancePath: instancePath + "/arn/" + i1,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					} else {
						errors = _errs33;
						if (vErrors !== null) {
							if (_errs33) vErrors.length = _errs33;
							else vErrors = null;
						}
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			var _valid2 = _errs30 === errors;
			valid7 = valid7 || _valid2;
			if (!valid7) {
				const err28 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
		}
		if (data.scope !== void 0) {
			let data10 = data.scope;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err29 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					const err30 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.region !== void 0) {
			let data11 = data.region;
			const _errs42 = errors;
			let valid12 = false;
			const _errs43 = errors;
			if (typeof data11 !== "string") {
				const err31 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid4 = _errs43 === errors;
			valid12 = valid12 || _valid4;
			const _errs45 = errors;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					const _errs48 = errors;
					let valid15 = false;
					const _errs49 = errors;
					if (typeof data12 !== "string") {
						const err32 = {
							instancePath: instancePath + "/region/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					var _valid5 = _errs49 === errors;
					valid15 = valid15 || _valid5;
					const _errs51 = errors;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err33 = {
							instancePath: instancePath + "/region/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 0 || isNaN(data12)) {
							const err34 = {
								instancePath: instancePath + "/region/" + i2,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					var _valid5 = _errs51 === errors;
					valid15 = valid15 || _valid5;
					if (!valid15) {
						const err35 = {
							instancePath: instancePath + "/region/" + i2,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					} else {
						errors = _errs48;
						if (vErrors !== null) {
							if (_errs48) vErrors.length = _errs48;
							else vErrors = null;
						}
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid4 = _errs45 === errors;
			valid12 = valid12 || _valid4;
			if (!valid12) {
				const err37 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs42;
				if (vErrors !== null) {
					if (_errs42) vErrors.length = _errs42;
					else vErrors = null;
				}
			}
		}
		if (data.guard !== void 0) {
			let data13 = data.guard;
			if (Array.isArray(data13)) {
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data14 = data13[i3];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.question === void 0) {
							const err38 = {
								instancePath: instancePath + "/guard/" + i3,
								schemaPath: "#/definitions/carriedAnswer/required",
								keyword: "required",
								params: { missingProperty: "question" },
								message: "must have required property 'question'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data14.answer === void 0) {
							const err39 = {
								instancePath: instancePath + "/guard/" + i3,
								schemaPath: "#/definitions/carriedAnswer/required",
								keyword: "required",
								params: { missingProperty: "answer" },
								message: "must have required property 'answer'"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data14.question !== void 0) {
							let data15 = data14.question;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err40 = {
									instancePath: instancePath + "/guard/" + i3 + "/question",
									schemaPath: "#/definitions/carriedAnswer/properties/question/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 0 || isNaN(data15)) {
									const err41 = {
										instancePath: instancePath + "/guard/" + i3 + "/question",
										schemaPath: "#/definitions/carriedAnswer/properties/question/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
						}
						if (data14.answer !== void 0) {
							if (typeof data14.answer !== "string") {
								const err42 = {
									instancePath: instancePath + "/guard/" + i3 + "/answer",
									schemaPath: "#/definitions/carriedAnswer/properties/answer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/guard/" + i3,
							schemaPath: "#/definitions/carriedAnswer/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/guard",
					schemaPath: "#/properties/guard/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.unknownProperties !== void 0) {
			let data17 = data.unknownProperties;
			if (Array.isArray(data17)) {
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data18 = data17[i4];
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.name === void 0) {
							const err45 = {
								instancePath: instancePath + "/unknownProperties/" + i4,
								schemaPath: "#/definitions/carriedUnknownProperty/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data18.inSelector === void 0) {
							const err46 = {
								instancePath: instancePath + "/unknownProperties/" + i4,
								schemaPath: "#/definitions/carriedUnknownProperty/required",
								keyword: "required",
								params: { missingProperty: "inSelector" },
								message: "must have required property 'inSelector'"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data18.name !== void 0) {
							if (typeof data18.name !== "string") {
								const err47 = {
									instancePath: instancePath + "/unknownProperties/" + i4 + "/name",
									schemaPath: "#/definitions/carriedUnknownProperty/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data18.meant !== void 0) {
							if (typeof data18.meant !== "string") {
								const err48 = {
									instancePath: instancePath + "/unknownProperties/" + i4 + "/meant",
									schemaPath: "#/definitions/carriedUnknownProperty/properties/meant/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data18.inSelector !== void 0) {
							if (typeof data18.inSelector !== "boolean") {
								const err49 = {
									instancePath: instancePath + "/unknownProperties/" + i4 + "/inSelector",
									schemaPath: "#/definitions/carriedUnknownProperty/properties/inSelector/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/unknownProperties/" + i4,
							schemaPath: "#/definitions/carriedUnknownProperty/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/unknownProperties",
					schemaPath: "#/properties/unknownProperties/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.multiRegion !== void 0) {
			let data22 = data.multiRegion;
			const _errs74 = errors;
			let valid24 = false;
			const _errs75 = errors;
			if (typeof data22 !== "boolean") {
				const err52 = {
					instancePath: instancePath + "/multiRegion",
					schemaPath: "#/properties/multiRegion/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			var _valid6 = _errs75 === errors;
			valid24 = valid24 || _valid6;
			const _errs77 = errors;
			if (data22 !== null) {
				const err53 = {
					instancePath: instancePath + "/multiRegion",
					schemaPath: "#/properties/multiRegion/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			var _valid6 = _errs77 === errors;
			valid24 = valid24 || _valid6;
			if (!valid24) {
				const err54 = {
					instancePath: instancePath + "/multiRegion",
					schemaPath: "#/properties/multiRegion/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			} else {
				errors = _errs74;
				if (vErrors !== null) {
					if (_errs74) vErrors.length = _errs74;
					else vErrors = null;
				}
			}
		}
		if (data.organization !== void 0) {
			let data23 = data.organization;
			const _errs80 = errors;
			let valid25 = false;
			const _errs81 = errors;
			if (typeof data23 !== "boolean") {
				const err55 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			var _valid7 = _errs81 === errors;
			valid25 = valid25 || _valid7;
			const _errs83 = errors;
			if (data23 !== null) {
				const err56 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			var _valid7 = _errs83 === errors;
			valid25 = valid25 || _valid7;
			if (!valid25) {
				const err57 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			} else {
				errors = _errs80;
				if (vErrors !== null) {
					if (_errs80) vErrors.length = _errs80;
					else vErrors = null;
				}
			}
		}
		if (data.advancedEventSelectors !== void 0) {
			let data24 = data.advancedEventSelectors;
			const _errs86 = errors;
			let valid26 = false;
			const _errs87 = errors;
			if (!validate293(data24, {
				instancePath: instancePath + "/advancedEventSelectors",
				parentData: data,
				parentDataProperty: "advancedEventSelectors",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
				errors = vErrors.length;
			}
			var _valid8 = _errs87 === errors;
			valid26 = valid26 || _valid8;
			const _errs88 = errors;
			if (data24 !== null) {
				const err58 = {
					instancePath: instancePath + "/advancedEventSelectors",
					schemaPath: "#/properties/advancedEventSelectors/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			var _valid8 = _errs88 === errors;
			valid26 = valid26 || _valid8;
			if (!valid26) {
				const err59 = {
					instancePath: instancePath + "/advancedEventSelectors",
					schemaPath: "#/properties/advancedEventSelectors/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			} else {
				errors = _errs86;
				if (vErrors !== null) {
					if (_errs86) vErrors.length = _errs86;
					else vErrors = null;
				}
			}
		}
		if (data.eventSelectors !== void 0) {
			let data25 = data.eventSelectors;
			const _errs91 = errors;
			let valid27 = false;
			const _errs92 = errors;
			if (!validate307(data25, {
				instancePath: instancePath + "/eventSelectors",
				parentData: data,
				parentDataProperty: "eventSelectors",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
				errors = vErrors.length;
			}
			var _valid9 = _errs92 === errors;
			valid27 = valid27 || _valid9;
			const _errs93 = errors;
			if (data25 !== null) {
				const err60 = {
					instancePath: instancePath + "/eventSelectors",
					schemaPath: "#/properties/eventSelectors/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			var _valid9 = _errs93 === errors;
			valid27 = valid27 || _valid9;
			if (!valid27) {
				const err61 = {
					instancePath: instancePath + "/eventSelectors",
					schemaPath: "#/properties/eventSelectors/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			} else {
				errors = _errs91;
				if (vErrors !== null) {
					if (_errs91) vErrors.length = _errs91;
					else vErrors = null;
				}
			}
		}
		if (data.logging !== void 0) {
			let data26 = data.logging;
			const _errs96 = errors;
			let valid28 = false;
			const _errs97 = errors;
			if (typeof data26 !== "boolean") {
				const err62 = {
					instancePath: instancePath + "/logging",
					schemaPath: "#/properties/logging/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			var _valid10 = _errs97 === errors;
			valid28 = valid28 || _valid10;
			const _errs99 = errors;
			if (data26 !== null) {
				const err63 = {
					instancePath: instancePath + "/logging",
					schemaPath: "#/properties/logging/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
			var _valid10 = _errs99 === errors;
			valid28 = valid28 || _valid10;
			if (!valid28) {
				const err64 = {
					instancePath: instancePath + "/logging",
					schemaPath: "#/properties/logging/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			} else {
				errors = _errs96;
				if (vErrors !== null) {
					if (_errs96) vErrors.length = _errs96;
					else vErrors = null;
				}
			}
		}
		if (data.ingestion !== void 0) {
			let data27 = data.ingestion;
			const _errs102 = errors;
			let valid29 = false;
			const _errs103 = errors;
			if (typeof data27 !== "boolean") {
				const err65 = {
					instancePath: instancePath + "/ingestion",
					schemaPath: "#/properties/ingestion/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			var _valid11 = _errs103 === errors;
			valid29 = valid29 || _valid11;
			const _errs105 = errors;
			if (data27 !== null) {
				const err66 = {
					instancePath: instancePath + "/ingestion",
					schemaPath: "#/properties/ingestion/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			var _valid11 = _errs105 === errors;
			valid29 = valid29 || _valid11;
			if (!valid29) {
				const err67 = {
					instancePath: instancePath + "/ingestion",
					schemaPath: "#/properties/ingestion/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			} else {
				errors = _errs102;
				if (vErrors !== null) {
					if (_errs102) vErrors.length = _errs102;
					else vErrors = null;
				}
			}
		}
		if (data.resourceType !== void 0) {
			let data28 = data.resourceType;
			const _errs108 = errors;
			let valid30 = false;
			const _errs109 = errors;
			const _errs111 = errors;
			let valid32 = false;
			const _errs112 = errors;
			if (typeof data28 !== "string") {
				const err68 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
			var _valid13 = _errs112 === errors;
			valid32 = valid32 || _valid13;
			const _errs114 = errors;
			if (Array.isArray(data28)) {
				const len5 = data28.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data29 = data28[i5];
					const _errs117 = errors;
					let valid35 = false;
					const _errs118 = errors;
					if (typeof data29 !== "string") {
						const err69 = {
							instancePath: instancePath + "/resourceType/" + i5,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
					var _valid14 = _errs118 === errors;
					valid35 = valid35 || _valid14;
					const _errs120 = errors;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err70 = {
							instancePath: instancePath + "/resourceType/" + i5,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 < 0 || isNaN(data29)) {
							const err71 = {
								instancePath: instancePath + "/resourceType/" + i5,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					}
					var _valid14 = _errs120 === errors;
					valid35 = valid35 || _valid14;
					if (!valid35) {
						const err72 = {
							instancePath: instancePath + "/resourceType/" + i5,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					} else {
						errors = _errs117;
						if (vErrors !== null) {
							if (_errs117) vErrors.length = _errs117;
							else vErrors = null;
						}
					}
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
			var _valid13 = _errs114 === errors;
			valid32 = valid32 || _valid13;
			if (!valid32) {
				const err74 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			} else {
				errors = _errs111;
				if (vErrors !== null) {
					if (_errs111) vErrors.length = _errs111;
					else vErrors = null;
				}
			}
			var _valid12 = _errs109 === errors;
			valid30 = valid30 || _valid12;
			const _errs122 = errors;
			if (data28 !== null) {
				const err75 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/properties/resourceType/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
			var _valid12 = _errs122 === errors;
			valid30 = valid30 || _valid12;
			if (!valid30) {
				const err76 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/properties/resourceType/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			} else {
				errors = _errs108;
				if (vErrors !== null) {
					if (_errs108) vErrors.length = _errs108;
					else vErrors = null;
				}
			}
		}
		if (data.telemetryType !== void 0) {
			let data30 = data.telemetryType;
			const _errs125 = errors;
			let valid36 = false;
			const _errs126 = errors;
			const _errs128 = errors;
			let valid38 = false;
			const _errs129 = errors;
			if (typeof data30 !== "string") {
				const err77 = {
					instancePath: instancePath + "/telemetryType",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
			var _valid16 = _errs129 === errors;
			valid38 = valid38 || _valid16;
			const _errs131 = errors;
			if (Array.isArray(data30)) {
				const len6 = data30.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data31 = data30[i6];
					const _errs134 = errors;
					let valid41 = false;
					const _errs135 = errors;
					if (typeof data31 !== "string") {
						const err78 = {
							instancePath: instancePath + "/telemetryType/" + i6,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
					var _valid17 = _errs135 === errors;
					valid41 = valid41 || _valid17;
					const _errs137 = errors;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						const err79 = {
							instancePath: instancePath + "/telemetryType/" + i6,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 < 0 || isNaN(data31)) {
							const err80 = {
								instancePath: instancePath + "/telemetryType/" + i6,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
					}
					var _valid17 = _errs137 === errors;
					valid41 = valid41 || _valid17;
					if (!valid41) {
						const err81 = {
							instancePath: instancePath + "/telemetryType/" + i6,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					} else {
						errors = _errs134;
						if (vErrors !== null) {
							if (_errs134) vErrors.length = _errs134;
							else vErrors = null;
						}
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/telemetryType",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
			var _valid16 = _errs131 === errors;
			valid38 = valid38 || _valid16;
			if (!valid38) {
				const err83 = {
					instancePath: instancePath + "/telemetryType",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			} else {
				errors = _errs128;
				if (vErrors !== null) {
					if (_errs128) vErrors.length = _errs128;
					else vErrors = null;
				}
			}
			var _valid15 = _errs126 === errors;
			valid36 = valid36 || _valid15;
			const _errs139 = errors;
			if (data30 !== null) {
				const err84 = {
					instancePath: instancePath + "/telemetryType",
					schemaPath: "#/properties/telemetryType/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
			var _valid15 = _errs139 === errors;
			valid36 = valid36 || _valid15;
			if (!valid36) {
				const err85 = {
					instancePath: instancePath + "/telemetryType",
					schemaPath: "#/properties/telemetryType/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			} else {
				errors = _errs125;
				if (vErrors !== null) {
					if (_errs125) vErrors.length = _errs125;
					else vErrors = null;
				}
			}
		}
		if (data.destinationType !== void 0) {
			let data32 = data.destinationType;
			const _errs142 = errors;
			let valid42 = false;
			const _errs143 = errors;
			const _errs145 = errors;
			let valid44 = false;
			const _errs146 = errors;
			if (typeof data32 !== "string") {
				const err86 = {
					instancePath: instancePath + "/destinationType",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			}
			var _valid19 = _errs146 === errors;
			valid44 = valid44 || _valid19;
			const _errs148 = errors;
			if (Array.isArray(data32)) {
				const len7 = data32.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data33 = data32[i7];
					const _errs151 = errors;
					let valid47 = false;
					const _errs152 = errors;
					if (typeof data33 !== "string") {
						const err87 = {
							instancePath: instancePath + "/destinationType/" + i7,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					var _valid20 = _errs152 === errors;
					valid47 = valid47 || _valid20;
					const _errs154 = errors;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err88 = {
							instancePath: instancePath + "/destinationType/" + i7,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 0 || isNaN(data33)) {
							const err89 = {
								instancePath: instancePath + "/destinationType/" + i7,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
					var _valid20 = _errs154 === errors;
					valid47 = valid47 || _valid20;
					if (!valid47) {
						const err90 = {
							instancePath: instancePath + "/destinationType/" + i7,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					} else {
						errors = _errs151;
						if (vErrors !== null) {
							if (_errs151) vErrors.length = _errs151;
							else vErrors = null;
						}
					}
				}
			} else {
				const err91 = {
					instancePath: instancePath + "/destinationType",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
			var _valid19 = _errs148 === errors;
			valid44 = valid44 || _valid19;
			if (!valid44) {
				const err92 = {
					instancePath: instancePath + "/destinationType",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			} else {
				errors = _errs145;
				if (vErrors !== null) {
					if (_errs145) vErrors.length = _errs145;
					else vErrors = null;
				}
			}
			var _valid18 = _errs143 === errors;
			valid42 = valid42 || _valid18;
			const _errs156 = errors;
			if (data32 !== null) {
				const err93 = {
					instancePath: instancePath + "/destinationType",
					schemaPath: "#/properties/destinationType/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
			var _valid18 = _errs156 === errors;
			valid42 = valid42 || _valid18;
			if (!valid42) {
				const err94 = {
					instancePath: instancePath + "/destinationType",
					schemaPath: "#/properties/destinationType/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			} else {
				errors = _errs142;
				if (vErrors !== null) {
					if (_errs142) vErrors.length = _errs142;
					else vErrors = null;
				}
			}
		}
		if (data.selectionCriteria !== void 0) {
			let data34 = data.selectionCriteria;
			const _errs159 = errors;
			let valid48 = false;
			const _errs160 = errors;
			const _errs162 = errors;
			let valid50 = false;
			const _errs163 = errors;
			if (typeof data34 !== "string") {
				const err95 = {
					instancePath: instancePath + "/selectionCriteria",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			}
			var _valid22 = _errs163 === errors;
			valid50 = valid50 || _valid22;
			const _errs165 = errors;
			if (Array.isArray(data34)) {
				const len8 = data34.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data35 = data34[i8];
					const _errs168 = errors;
					let valid53 = false;
					const _errs169 = errors;
					if (typeof data35 !== "string") {
						const err96 = {
							instancePath: instancePath + "/selectionCriteria/" + i8,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
					var _valid23 = _errs169 === errors;
					valid53 = valid53 || _valid23;
					const _errs171 = errors;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err97 = {
							instancePath: instancePath + "/selectionCriteria/" + i8,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 0 || isNaN(data35)) {
							const err98 = {
								instancePath: instancePath + "/selectionCriteria/" + i8,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
					}
					var _valid23 = _errs171 === errors;
					valid53 = valid53 || _valid23;
					if (!valid53) {
						const err99 = {
							instancePath: instancePath + "/selectionCriteria/" + i8,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					} else {
						errors = _errs168;
						if (vErrors !== null) {
							if (_errs168) vErrors.length = _errs168;
							else vErrors = null;
						}
					}
				}
			} else {
				const err100 = {
					instancePath: instancePath + "/selectionCriteria",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err100];
				else vErrors.push(err100);
				errors++;
			}
			var _valid22 = _errs165 === errors;
			valid50 = valid50 || _valid22;
			if (!valid50) {
				const err101 = {
					instancePath: instancePath + "/selectionCriteria",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err101];
				else vErrors.push(err101);
				errors++;
			} else {
				errors = _errs162;
				if (vErrors !== null) {
					if (_errs162) vErrors.length = _errs162;
					else vErrors = null;
				}
			}
			var _valid21 = _errs160 === errors;
			valid48 = valid48 || _valid21;
			const _errs173 = errors;
			if (data34 !== null) {
				const err102 = {
					instancePath: instancePath + "/selectionCriteria",
					schemaPath: "#/properties/selectionCriteria/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
			var _valid21 = _errs173 === errors;
			valid48 = valid48 || _valid21;
			if (!valid48) {
				const err103 = {
					instancePath: instancePath + "/selectionCriteria",
					schemaPath: "#/properties/selectionCriteria/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err103];
				else vErrors.push(err103);
				errors++;
			} else {
				errors = _errs159;
				if (vErrors !== null) {
					if (_errs159) vErrors.length = _errs159;
					else vErrors = null;
				}
			}
		}
		if (data.destinationPattern !== void 0) {
			let data36 = data.destinationPattern;
			const _errs176 = errors;
			let valid54 = false;
			const _errs177 = errors;
			const _errs179 = errors;
			let valid56 = false;
			const _errs180 = errors;
			if (typeof data36 !== "string") {
				const err104 = {
					instancePath: instancePath + "/destinationPattern",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			}
			var _valid25 = _errs180 === errors;
			valid56 = valid56 || _valid25;
			const _errs182 = errors;
			if (Array.isArray(data36)) {
				const len9 = data36.length;
				for (let i9 = 0; i9 < len9; i9++) {
					let data37 = data36[i9];
					const _errs185 = errors;
					let valid59 = false;
					const _errs186 = errors;
					if (typeof data37 !== "string") {
						const err105 = {
							instancePath: instancePath + "/destinationPattern/" + i9,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
					var _valid26 = _errs186 === errors;
					valid59 = valid59 || _valid26;
					const _errs188 = errors;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err106 = {
							instancePath: instancePath + "/destinationPattern/" + i9,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 < 0 || isNaN(data37)) {
							const err107 = {
								instancePath: instancePath + "/destinationPattern/" + i9,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
					}
					var _valid26 = _errs188 === errors;
					valid59 = valid59 || _valid26;
					if (!valid59) {
						const err108 = {
							instancePath: instancePath + "/destinationPattern/" + i9,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					} else {
						errors = _errs185;
						if (vErrors !== null) {
							if (_errs185) vErrors.length = _errs185;
							else vErrors = null;
						}
					}
				}
			} else {
				const err109 = {
					instancePath: instancePath + "/destinationPattern",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err109];
				else vErrors.push(err109);
				errors++;
			}
			var _valid25 = _errs182 === errors;
			valid56 = valid56 || _valid25;
			if (!valid56) {
				const err110 = {
					instancePath: instancePath + "/destinationPattern",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err110];
				else vErrors.push(err110);
				errors++;
			} else {
				errors = _errs179;
				if (vErrors !== null) {
					if (_errs179) vErrors.length = _errs179;
					else vErrors = null;
				}
			}
			var _valid24 = _errs177 === errors;
			valid54 = valid54 || _valid24;
			const _errs190 = errors;
			if (data36 !== null) {
				const err111 = {
					instancePath: instancePath + "/destinationPattern",
					schemaPath: "#/properties/destinationPattern/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
			var _valid24 = _errs190 === errors;
			valid54 = valid54 || _valid24;
			if (!valid54) {
				const err112 = {
					instancePath: instancePath + "/destinationPattern",
					schemaPath: "#/properties/destinationPattern/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			} else {
				errors = _errs176;
				if (vErrors !== null) {
					if (_errs176) vErrors.length = _errs176;
					else vErrors = null;
				}
			}
		}
		if (data.regions !== void 0) {
			let data38 = data.regions;
			const _errs193 = errors;
			let valid60 = false;
			const _errs194 = errors;
			if (!validate298(data38, {
				instancePath: instancePath + "/regions",
				parentData: data,
				parentDataProperty: "regions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
				errors = vErrors.length;
			}
			var _valid27 = _errs194 === errors;
			valid60 = valid60 || _valid27;
			const _errs195 = errors;
			if (data38 !== null) {
				const err113 = {
					instancePath: instancePath + "/regions",
					schemaPath: "#/properties/regions/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err113];
				else vErrors.push(err113);
				errors++;
			}
			var _valid27 = _errs195 === errors;
			valid60 = valid60 || _valid27;
			if (!valid60) {
				const err114 = {
					instancePath: instancePath + "/regions",
					schemaPath: "#/properties/regions/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			} else {
				errors = _errs193;
				if (vErrors !== null) {
					if (_errs193) vErrors.length = _errs193;
					else vErrors = null;
				}
			}
		}
		if (data.organizationScope !== void 0) {
			let data39 = data.organizationScope;
			const _errs198 = errors;
			let valid61 = false;
			const _errs199 = errors;
			const _errs201 = errors;
			let valid63 = false;
			const _errs202 = errors;
			if (typeof data39 !== "string") {
				const err115 = {
					instancePath: instancePath + "/organizationScope",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
			var _valid29 = _errs202 === errors;
			valid63 = valid63 || _valid29;
			const _errs204 = errors;
			if (Array.isArray(data39)) {
				const len10 = data39.length;
				for (let i10 = 0; i10 < len10; i10++) {
					let data40 = data39[i10];
					const _errs207 = errors;
					let valid66 = false;
					const _errs208 = errors;
					if (typeof data40 !== "string") {
						const err116 = {
							instancePath: instancePath + "/organizationScope/" + i10,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					var _valid30 = _errs208 === errors;
					valid66 = valid66 || _valid30;
					const _errs210 = errors;
					if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
						const err117 = {
							instancePath: instancePath + "/organizationScope/" + i10,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					if (typeof data40 == "number" && isFinite(data40)) {
						if (data40 < 0 || isNaN(data40)) {
							const err118 = {
								instancePath: instancePath + "/organizationScope/" + i10,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					}
					var _valid30 = _errs210 === errors;
					valid66 = valid66 || _valid30;
					if (!valid66) {
						const err119 = {
							instancePath: instancePath + "/organizationScope/" + i10,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					} else {
						errors = _errs207;
						if (vErrors !== null) {
							if (_errs207) vErrors.length = _errs207;
							else vErrors = null;
						}
					}
				}
			} else {
				const err120 = {
					instancePath: instancePath + "/organizationScope",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err120];
				else vErrors.push(err120);
				errors++;
			}
			var _valid29 = _errs204 === errors;
			valid63 = valid63 || _valid29;
			if (!valid63) {
				const err121 = {
					instancePath: instancePath + "/organizationScope",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err121];
				else vErrors.push(err121);
				errors++;
			} else {
				errors = _errs201;
				if (vErrors !== null) {
					if (_errs201) vErrors.length = _errs201;
					else vErrors = null;
				}
			}
			var _valid28 = _errs199 === errors;
			valid61 = valid61 || _valid28;
			const _errs212 = errors;
			if (data39 !== null) {
				const err122 = {
					instancePath: instancePath + "/organizationScope",
					schemaPath: "#/properties/organizationScope/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
			var _valid28 = _errs212 === errors;
			valid61 = valid61 || _valid28;
			if (!valid61) {
				const err123 = {
					instancePath: instancePath + "/organizationScope",
					schemaPath: "#/properties/organizationScope/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			} else {
				errors = _errs198;
				if (vErrors !== null) {
					if (_errs198) vErrors.length = _errs198;
					else vErrors = null;
				}
			}
		}
		if (data.evaluation !== void 0) {
			let data41 = data.evaluation;
			const _errs215 = errors;
			let valid67 = false;
			const _errs216 = errors;
			if (typeof data41 !== "boolean") {
				const err124 = {
					instancePath: instancePath + "/evaluation",
					schemaPath: "#/properties/evaluation/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			}
			var _valid31 = _errs216 === errors;
			valid67 = valid67 || _valid31;
			const _errs218 = errors;
			if (data41 !== null) {
				const err125 = {
					instancePath: instancePath + "/evaluation",
					schemaPath: "#/properties/evaluation/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
			var _valid31 = _errs218 === errors;
			valid67 = valid67 || _valid31;
			if (!valid67) {
				const err126 = {
					instancePath: instancePath + "/evaluation",
					schemaPath: "#/properties/evaluation/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			} else {
				errors = _errs215;
				if (vErrors !== null) {
					if (_errs215) vErrors.length = _errs215;
					else vErrors = null;
				}
			}
		}
		if (data.retentionDays !== void 0) {
			let data42 = data.retentionDays;
			const _errs221 = errors;
			let valid68 = false;
			const _errs222 = errors;
			if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
				const err127 = {
					instancePath: instancePath + "/retentionDays",
					schemaPath: "#/properties/retentionDays/anyOf/0/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err127];
				else vErrors.push(err127);
				errors++;
			}
			var _valid32 = _errs222 === errors;
			valid68 = valid68 || _valid32;
			const _errs224 = errors;
			if (data42 !== null) {
				const err128 = {
					instancePath: instancePath + "/retentionDays",
					schemaPath: "#/properties/retentionDays/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
			var _valid32 = _errs224 === errors;
			valid68 = valid68 || _valid32;
			if (!valid68) {
				const err129 = {
					instancePath: instancePath + "/retentionDays",
					schemaPath: "#/properties/retentionDays/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			} else {
				errors = _errs221;
				if (vErrors !== null) {
					if (_errs221) vErrors.length = _errs221;
					else vErrors = null;
				}
			}
		}
		if (data.billingMode !== void 0) {
			let data43 = data.billingMode;
			const _errs227 = errors;
			let valid69 = false;
			const _errs228 = errors;
			const _errs230 = errors;
			let valid71 = false;
			const _errs231 = errors;
			if (typeof data43 !== "string") {
				const err130 = {
					instancePath: instancePath + "/billingMode",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err130];
				else vErrors.push(err130);
				errors++;
			}
			var _valid34 = _errs231 === errors;
			valid71 = valid71 || _valid34;
			const _errs233 = errors;
			if (Array.isArray(data43)) {
				const len11 = data43.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data44 = data43[i11];
					const _errs236 = errors;
					let valid74 = false;
					const _errs237 = errors;
					if (typeof data44 !== "string") {
						const err131 = {
							instancePath: instancePath + "/billingMode/" + i11,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
					var _valid35 = _errs237 === errors;
					valid74 = valid74 || _valid35;
					const _errs239 = errors;
					if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
						const err132 = {
							instancePath: instancePath + "/billingMode/" + i11,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
					if (typeof data44 == "number" && isFinite(data44)) {
						if (data44 < 0 || isNaN(data44)) {
							const err133 = {
								instancePath: instancePath + "/billingMode/" + i11,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
					}
					var _valid35 = _errs239 === errors;
					valid74 = valid74 || _valid35;
					if (!valid74) {
						const err134 = {
							instancePath: instancePath + "/billingMode/" + i11,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					} else {
						errors = _errs236;
						if (vErrors !== null) {
							if (_errs236) vErrors.length = _errs236;
							else vErrors = null;
						}
					}
				}
			} else {
				const err135 = {
					instancePath: instancePath + "/billingMode",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err135];
				else vErrors.push(err135);
				errors++;
			}
			var _valid34 = _errs233 === errors;
			valid71 = valid71 || _valid34;
			if (!valid71) {
				const err136 = {
					instancePath: instancePath + "/billingMode",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err136];
				else vErrors.push(err136);
				errors++;
			} else {
				errors = _errs230;
				if (vErrors !== null) {
					if (_errs230) vErrors.length = _errs230;
					else vErrors = null;
				}
			}
			var _valid33 = _errs228 === errors;
			valid69 = valid69 || _valid33;
			const _errs241 = errors;
			if (data43 !== null) {
				const err137 = {
					instancePath: instancePath + "/billingMode",
					schemaPath: "#/properties/billingMode/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err137];
				else vErrors.push(err137);
				errors++;
			}
			var _valid33 = _errs241 === errors;
			valid69 = valid69 || _valid33;
			if (!valid69) {
				const err138 = {
					instancePath: instancePath + "/billingMode",
					schemaPath: "#/properties/billingMode/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err138];
				else vErrors.push(err138);
				errors++;
			} else {
				errors = _errs227;
				if (vErrors !== null) {
					if (_errs227) vErrors.length = _errs227;
					else vErrors = null;
				}
			}
		}
		if (data.globalServiceEvents !== void 0) {
			let data45 = data.globalServiceEvents;
			const _errs244 = errors;
			let valid75 = false;
			const _errs245 = errors;
			if (typeof data45 !== "boolean") {
				const err139 = {
					instancePath: instancePath + "/globalServiceEvents",
					schemaPath: "#/properties/globalServiceEvents/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err139];
				else vErrors.push(err139);
				errors++;
			}
			var _valid36 = _errs245 === errors;
			valid75 = valid75 || _valid36;
			const _errs247 = errors;
			if (data45 !== null) {
				const err140 = {
					instancePath: instancePath + "/globalServiceEvents",
					schemaPath: "#/properties/globalServiceEvents/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err140];
				else vErrors.push(err140);
				errors++;
			}
			var _valid36 = _errs247 === errors;
			valid75 = valid75 || _valid36;
			if (!valid75) {
				const err141 = {
					instancePath: instancePath + "/globalServiceEvents",
					schemaPath: "#/properties/globalServiceEvents/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err141];
				else vErrors.push(err141);
				errors++;
			} else {
				errors = _errs244;
				if (vErrors !== null) {
					if (_errs244) vErrors.length = _errs244;
					else vErrors = null;
				}
			}
		}
		if (data.s3BucketName !== void 0) {
			let data46 = data.s3BucketName;
			const _errs250 = errors;
			let valid76 = false;
			const _errs251 = errors;
			const _errs253 = errors;
			let valid78 = false;
			const _errs254 = errors;
			if (typeof data46 !== "string") {
				const err142 = {
					instancePath: instancePath + "/s3BucketName",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err142];
				else vErrors.push(err142);
				errors++;
			}
			var _valid38 = _errs254 === errors;
			valid78 = valid78 || _valid38;
			const _errs256 = errors;
			if (Array.isArray(data46)) {
				const len12 = data46.length;
				for (let i12 = 0; i12 < len12; i12++) {
					let data47 = data46[i12];
					const _errs259 = errors;
					let valid81 = false;
					const _errs260 = errors;
					if (typeof data47 !== "string") {
						const err143 = {
							instancePath: instancePath + "/s3BucketName/" + i12,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
					var _valid39 = _errs260 === errors;
					valid81 = valid81 || _valid39;
					const _errs262 = errors;
					if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
						const err144 = {
							instancePath: instancePath + "/s3BucketName/" + i12,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
					if (typeof data47 == "number" && isFinite(data47)) {
						if (data47 < 0 || isNaN(data47)) {
							const err145 = {
								instancePath: instancePath + "/s3BucketName/" + i12,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
					}
					var _valid39 = _errs262 === errors;
					valid81 = valid81 || _valid39;
					if (!valid81) {
						const err146 = {
							instancePath: instancePath + "/s3BucketName/" + i12,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					} else {
						errors = _errs259;
						if (vErrors !== null) {
							if (_errs259) vErrors.length = _errs259;
							else vErrors = null;
						}
					}
				}
			} else {
				const err147 = {
					instancePath: instancePath + "/s3BucketName",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err147];
				else vErrors.push(err147);
				errors++;
			}
			var _valid38 = _errs256 === errors;
			valid78 = valid78 || _valid38;
			if (!valid78) {
				const err148 = {
					instancePath: instancePath + "/s3BucketName",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err148];
				else vErrors.push(err148);
				errors++;
			} else {
				errors = _errs253;
				if (vErrors !== null) {
					if (_errs253) vErrors.length = _errs253;
					else vErrors = null;
				}
			}
			var _valid37 = _errs251 === errors;
			valid76 = valid76 || _valid37;
			const _errs264 = errors;
			if (data46 !== null) {
				const err149 = {
					instancePath: instancePath + "/s3BucketName",
					schemaPath: "#/properties/s3BucketName/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err149];
				else vErrors.push(err149);
				errors++;
			}
			var _valid37 = _errs264 === errors;
			valid76 = valid76 || _valid37;
			if (!valid76) {
				const err150 = {
					instancePath: instancePath + "/s3BucketName",
					schemaPath: "#/properties/s3BucketName/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			} else {
				errors = _errs250;
				if (vErrors !== null) {
					if (_errs250) vErrors.length = _errs250;
					else vErrors = null;
				}
			}
		}
		if (data.s3KeyPrefix !== void 0) {
			let data48 = data.s3KeyPrefix;
			const _errs267 = errors;
			let valid82 = false;
			const _errs268 = errors;
			const _errs270 = errors;
			let valid84 = false;
			const _errs271 = errors;
			if (typeof data48 !== "string") {
				const err151 = {
					instancePath: instancePath + "/s3KeyPrefix",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err151];
				else vErrors.push(err151);
				errors++;
			}
			var _valid41 = _errs271 === errors;
			valid84 = valid84 || _valid41;
			const _errs273 = errors;
			if (Array.isArray(data48)) {
				const len13 = data48.length;
				for (let i13 = 0; i13 < len13; i13++) {
					let data49 = data48[i13];
					const _errs276 = errors;
					let valid87 = false;
					const _errs277 = errors;
					if (typeof data49 !== "string") {
						const err152 = {
							instancePath: instancePath + "/s3KeyPrefix/" + i13,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
					var _valid42 = _errs277 === errors;
					valid87 = valid87 || _valid42;
					const _errs279 = errors;
					if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
						const err153 = {
							instancePath: instancePath + "/s3KeyPrefix/" + i13,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
					if (typeof data49 == "number" && isFinite(data49)) {
						if (data49 < 0 || isNaN(data49)) {
							const err154 = {
								instancePath: instancePath + "/s3KeyPrefix/" + i13,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
					}
					var _valid42 = _errs279 === errors;
					valid87 = valid87 || _valid42;
					if (!valid87) {
						const err155 = {
							instancePath: instancePath + "/s3KeyPrefix/" + i13,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					} else {
						errors = _errs276;
						if (vErrors !== null) {
							if (_errs276) vErrors.length = _errs276;
							else vErrors = null;
						}
					}
				}
			} else {
				const err156 = {
					instancePath: instancePath + "/s3KeyPrefix",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err156];
				else vErrors.push(err156);
				errors++;
			}
			var _valid41 = _errs273 === errors;
			valid84 = valid84 || _valid41;
			if (!valid84) {
				const err157 = {
					instancePath: instancePath + "/s3KeyPrefix",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err157];
				else vErrors.push(err157);
				errors++;
			} else {
				errors = _errs270;
				if (vErrors !== null) {
					if (_errs270) vErrors.length = _errs270;
					else vErrors = null;
				}
			}
			var _valid40 = _errs268 === errors;
			valid82 = valid82 || _valid40;
			const _errs281 = errors;
			if (data48 !== null) {
				const err158 = {
					instancePath: instancePath + "/s3KeyPrefix",
					schemaPath: "#/properties/s3KeyPrefix/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err158];
				else vErrors.push(err158);
				errors++;
			}
			var _valid40 = _errs281 === errors;
			valid82 = valid82 || _valid40;
			if (!valid82) {
				const err159 = {
					instancePath: instancePath + "/s3KeyPrefix",
					schemaPath: "#/properties/s3KeyPrefix/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err159];
				else vErrors.push(err159);
				errors++;
			} else {
				errors = _errs267;
				if (vErrors !== null) {
					if (_errs267) vErrors.length = _errs267;
					else vErrors = null;
				}
			}
		}
		if (data.logFileValidation !== void 0) {
			let data50 = data.logFileValidation;
			const _errs284 = errors;
			let valid88 = false;
			const _errs285 = errors;
			if (typeof data50 !== "boolean") {
				const err160 = {
					instancePath: instancePath + "/logFileValidation",
					schemaPath: "#/properties/logFileValidation/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err160];
				else vErrors.push(err160);
				errors++;
			}
			var _valid43 = _errs285 === errors;
			valid88 = valid88 || _valid43;
			const _errs287 = errors;
			if (data50 !== null) {
				const err161 = {
					instancePath: instancePath + "/logFileValidation",
					schemaPath: "#/properties/logFileValidation/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err161];
				else vErrors.push(err161);
				errors++;
			}
			var _valid43 = _errs287 === errors;
			valid88 = valid88 || _valid43;
			if (!valid88) {
				const err162 = {
					instancePath: instancePath + "/logFileValidation",
					schemaPath: "#/properties/logFileValidation/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err162];
				else vErrors.push(err162);
				errors++;
			} else {
				errors = _errs284;
				if (vErrors !== null) {
					if (_errs284) vErrors.length = _errs284;
					else vErrors = null;
				}
			}
		}
		if (data.kmsKey !== void 0) {
			let data51 = data.kmsKey;
			const _errs290 = errors;
			let valid89 = false;
			const _errs291 = errors;
			const _errs293 = errors;
			let valid91 = false;
			const _errs294 = errors;
			if (typeof data51 !== "string") {
				const err163 = {
					instancePath: instancePath + "/kmsKey",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err163];
				else vErrors.push(err163);
				errors++;
			}
			var _valid45 = _errs294 === errors;
			valid91 = valid91 || _valid45;
			const _errs296 = errors;
			if (Array.isArray(data51)) {
				const len14 = data51.length;
				for (let i14 = 0; i14 < len14; i14++) {
					let data52 = data51[i14];
					const _errs299 = errors;
					let valid94 = false;
					const _errs300 = errors;
					if (typeof data52 !== "string") {
						const err164 = {
							instancePath: instancePath + "/kmsKey/" + i14,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
					var _valid46 = _errs300 === errors;
					valid94 = valid94 || _valid46;
					const _errs302 = errors;
					if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
						const err165 = {
							instancePath: instancePath + "/kmsKey/" + i14,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err165];
						else vErrors.push(err165);
						errors++;
					}
					if (typeof data52 == "number" && isFinite(data52)) {
						if (data52 < 0 || isNaN(data52)) {
							const err166 = {
								instancePath: instancePath + "/kmsKey/" + i14,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err166];
							else vErrors.push(err166);
							errors++;
						}
					}
					var _valid46 = _errs302 === errors;
					valid94 = valid94 || _valid46;
					if (!valid94) {
						const err167 = {
							instancePath: instancePath + "/kmsKey/" + i14,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					} else {
						errors = _errs299;
						if (vErrors !== null) {
							if (_errs299) vErrors.length = _errs299;
							else vErrors = null;
						}
					}
				}
			} else {
				const err168 = {
					instancePath: instancePath + "/kmsKey",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err168];
				else vErrors.push(err168);
				errors++;
			}
			var _valid45 = _errs296 === errors;
			valid91 = valid91 || _valid45;
			if (!valid91) {
				const err169 = {
					instancePath: instancePath + "/kmsKey",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err169];
				else vErrors.push(err169);
				errors++;
			} else {
				errors = _errs293;
				if (vErrors !== null) {
					if (_errs293) vErrors.length = _errs293;
					else vErrors = null;
				}
			}
			var _valid44 = _errs291 === errors;
			valid89 = valid89 || _valid44;
			const _errs304 = errors;
			if (data51 !== null) {
				const err170 = {
					instancePath: instancePath + "/kmsKey",
					schemaPath: "#/properties/kmsKey/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err170];
				else vErrors.push(err170);
				errors++;
			}
			var _valid44 = _errs304 === errors;
			valid89 = valid89 || _valid44;
			if (!valid89) {
				const err171 = {
					instancePath: instancePath + "/kmsKey",
					schemaPath: "#/properties/kmsKey/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err171];
				else vErrors.push(err171);
				errors++;
			} else {
				errors = _errs290;
				if (vErrors !== null) {
					if (_errs290) vErrors.length = _errs290;
					else vErrors = null;
				}
			}
		}
		if (data.cloudWatchLogs !== void 0) {
			let data53 = data.cloudWatchLogs;
			const _errs307 = errors;
			let valid95 = false;
			const _errs308 = errors;
			const _errs310 = errors;
			let valid97 = false;
			const _errs311 = errors;
			if (typeof data53 !== "string") {
				const err172 = {
					instancePath: instancePath + "/cloudWatchLogs",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err172];
				else vErrors.push(err172);
				errors++;
			}
			var _valid48 = _errs311 === errors;
			valid97 = valid97 || _valid48;
			const _errs313 = errors;
			if (Array.isArray(data53)) {
				const len15 = data53.length;
				for (let i15 = 0; i15 < len15; i15++) {
					let data54 = data53[i15];
					const _errs316 = errors;
					let valid100 = false;
					const _errs317 = errors;
					if (typeof data54 !== "string") {
						const err173 = {
							instancePath: instancePath + "/cloudWatchLogs/" + i15,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err173];
						else vErrors.push(err173);
						errors++;
					}
					var _valid49 = _errs317 === errors;
					valid100 = valid100 || _valid49;
					const _errs319 = errors;
					if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
						const err174 = {
							instancePath: instancePath + "/cloudWatchLogs/" + i15,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err174];
						else vErrors.push(err174);
						errors++;
					}
					if (typeof data54 == "number" && isFinite(data54)) {
						if (data54 < 0 || isNaN(data54)) {
							const err175 = {
								instancePath: instancePath + "/cloudWatchLogs/" + i15,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err175];
							else vErrors.push(err175);
							errors++;
						}
					}
					var _valid49 = _errs319 === errors;
					valid100 = valid100 || _valid49;
					if (!valid100) {
						const err176 = {
							instancePath: instancePath + "/cloudWatchLogs/" + i15,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					} else {
						errors = _errs316;
						if (vErrors !== null) {
							if (_errs316) vErrors.length = _errs316;
							else vErrors = null;
						}
					}
				}
			} else {
				const err177 = {
					instancePath: instancePath + "/cloudWatchLogs",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err177];
				else vErrors.push(err177);
				errors++;
			}
			var _valid48 = _errs313 === errors;
			valid97 = valid97 || _valid48;
			if (!valid97) {
				const err178 = {
					instancePath: instancePath + "/cloudWatchLogs",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err178];
				else vErrors.push(err178);
				errors++;
			} else {
				errors = _errs310;
				if (vErrors !== null) {
					if (_errs310) vErrors.length = _errs310;
					else vErrors = null;
				}
			}
			var _valid47 = _errs308 === errors;
			valid95 = valid95 || _valid47;
			const _errs321 = errors;
			if (data53 !== null) {
				const err179 = {
					instancePath: instancePath + "/cloudWatchLogs",
					schemaPath: "#/properties/cloudWatchLogs/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err179];
				else vErrors.push(err179);
				errors++;
			}
			var _valid47 = _errs321 === errors;
			valid95 = valid95 || _valid47;
			if (!valid95) {
				const err180 = {
					instancePath: instancePath + "/cloudWatchLogs",
					schemaPath: "#/properties/cloudWatchLogs/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err180];
				else vErrors.push(err180);
				errors++;
			} else {
				errors = _errs307;
				if (vErrors !== null) {
					if (_errs307) vErrors.length = _errs307;
					else vErrors = null;
				}
			}
		}
		if (data.cloudWatchLogsRole !== void 0) {
			let data55 = data.cloudWatchLogsRole;
			const _errs324 = errors;
			let valid101 = false;
			const _errs325 = errors;
			const _errs327 = errors;
			let valid103 = false;
			const _errs328 = errors;
			if (typeof data55 !== "string") {
				const err181 = {
					instancePath: instancePath + "/cloudWatchLogsRole",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err181];
				else vErrors.push(err181);
				errors++;
			}
			var _valid51 = _errs328 === errors;
			valid103 = valid103 || _valid51;
			const _errs330 = errors;
			if (Array.isArray(data55)) {
				const len16 = data55.length;
				for (let i16 = 0; i16 < len16; i16++) {
					let data56 = data55[i16];
					const _errs333 = errors;
					let valid106 = false;
					const _errs334 = errors;
					if (typeof data56 !== "string") {
						const err182 = {
							instancePath: instancePath + "/cloudWatchLogsRole/" + i16,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
					var _valid52 = _errs334 === errors;
					valid106 = valid106 || _valid52;
					const _errs336 = errors;
					if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
						const err183 = {
							instancePath: instancePath + "/cloudWatchLogsRole/" + i16,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err183];
						else vErrors.push(err183);
						errors++;
					}
					if (typeof data56 == "number" && isFinite(data56)) {
						if (data56 < 0 || isNaN(data56)) {
							const err184 = {
								instancePath: instancePath + "/cloudWatchLogsRole/" + i16,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
					}
					var _valid52 = _errs336 === errors;
					valid106 = valid106 || _valid52;
					if (!valid106) {
						const err185 = {
							instancePath: instancePath + "/cloudWatchLogsRole/" + i16,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err185];
						else vErrors.push(err185);
						errors++;
					} else {
						errors = _errs333;
						if (vErrors !== null) {
							if (_errs333) vErrors.length = _errs333;
							else vErrors = null;
						}
					}
				}
			} else {
				const err186 = {
					instancePath: instancePath + "/cloudWatchLogsRole",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err186];
				else vErrors.push(err186);
				errors++;
			}
			var _valid51 = _errs330 === errors;
			valid103 = valid103 || _valid51;
			if (!valid103) {
				const err187 = {
					instancePath: instancePath + "/cloudWatchLogsRole",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err187];
				else vErrors.push(err187);
				errors++;
			} else {
				errors = _errs327;
				if (vErrors !== null) {
					if (_errs327) vErrors.length = _errs327;
					else vErrors = null;
				}
			}
			var _valid50 = _errs325 === errors;
			valid101 = valid101 || _valid50;
			const _errs338 = errors;
			if (data55 !== null) {
				const err188 = {
					instancePath: instancePath + "/cloudWatchLogsRole",
					schemaPath: "#/properties/cloudWatchLogsRole/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err188];
				else vErrors.push(err188);
				errors++;
			}
			var _valid50 = _errs338 === errors;
			valid101 = valid101 || _valid50;
			if (!valid101) {
				const err189 = {
					instancePath: instancePath + "/cloudWatchLogsRole",
					schemaPath: "#/properties/cloudWatchLogsRole/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err189];
				else vErrors.push(err189);
				errors++;
			} else {
				errors = _errs324;
				if (vErrors !== null) {
					if (_errs324) vErrors.length = _errs324;
					else vErrors = null;
				}
			}
		}
		if (data.snsTopic !== void 0) {
			let data57 = data.snsTopic;
			const _errs341 = errors;
			let valid107 = false;
			const _errs342 = errors;
			const _errs344 = errors;
			let valid109 = false;
			const _errs345 = errors;
			if (typeof data57 !== "string") {
				const err190 = {
					instancePath: instancePath + "/snsTopic",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err190];
				else vErrors.push(err190);
				errors++;
			}
			var _valid54 = _errs345 === errors;
			valid109 = valid109 || _valid54;
			const _errs347 = errors;
			if (Array.isArray(data57)) {
				const len17 = data57.length;
				for (let i17 = 0; i17 < len17; i17++) {
					let data58 = data57[i17];
					const _errs350 = errors;
					let valid112 = false;
					const _errs351 = errors;
					if (typeof data58 !== "string") {
						const err191 = {
							instancePath: instancePath + "/snsTopic/" + i17,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
					var _valid55 = _errs351 === errors;
					valid112 = valid112 || _valid55;
					const _errs353 = errors;
					if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
						const err192 = {
							instancePath: instancePath + "/snsTopic/" + i17,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err192];
						else vErrors.push(err192);
						errors++;
					}
					if (typeof data58 == "number" && isFinite(data58)) {
						if (data58 < 0 || isNaN(data58)) {
							const err193 = {
								instancePath: instancePath + "/snsTopic/" + i17,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err193];
							else vErrors.push(err193);
							errors++;
						}
					}
					var _valid55 = _errs353 === errors;
					valid112 = valid112 || _valid55;
					if (!valid112) {
						const err194 = {
							instancePath: instancePath + "/snsTopic/" + i17,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err194];
						else vErrors.push(err194);
						errors++;
					} else {
						errors = _errs350;
						if (vErrors !== null) {
							if (_errs350) vErrors.length = _errs350;
							else vErrors = null;
						}
					}
				}
			} else {
				const err195 = {
					instancePath: instancePath + "/snsTopic",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err195];
				else vErrors.push(err195);
				errors++;
			}
			var _valid54 = _errs347 === errors;
			valid109 = valid109 || _valid54;
			if (!valid109) {
				const err196 = {
					instancePath: instancePath + "/snsTopic",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err196];
				else vErrors.push(err196);
				errors++;
			} else {
				errors = _errs344;
				if (vErrors !== null) {
					if (_errs344) vErrors.length = _errs344;
					else vErrors = null;
				}
			}
			var _valid53 = _errs342 === errors;
			valid107 = valid107 || _valid53;
			const _errs355 = errors;
			if (data57 !== null) {
				const err197 = {
					instancePath: instancePath + "/snsTopic",
					schemaPath: "#/properties/snsTopic/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err197];
				else vErrors.push(err197);
				errors++;
			}
			var _valid53 = _errs355 === errors;
			valid107 = valid107 || _valid53;
			if (!valid107) {
				const err198 = {
					instancePath: instancePath + "/snsTopic",
					schemaPath: "#/properties/snsTopic/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err198];
				else vErrors.push(err198);
				errors++;
			} else {
				errors = _errs341;
				if (vErrors !== null) {
					if (_errs341) vErrors.length = _errs341;
					else vErrors = null;
				}
			}
		}
		if (data.writtenName !== void 0) {
			let data59 = data.writtenName;
			const _errs358 = errors;
			let valid113 = false;
			const _errs359 = errors;
			const _errs361 = errors;
			let valid115 = false;
			const _errs362 = errors;
			if (typeof data59 !== "string") {
				const err199 = {
					instancePath: instancePath + "/writtenName",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err199];
				else vErrors.push(err199);
				errors++;
			}
			var _valid57 = _errs362 === errors;
			valid115 = valid115 || _valid57;
			const _errs364 = errors;
			if (Array.isArray(data59)) {
				const len18 = data59.length;
				for (let i18 = 0; i18 < len18; i18++) {
					let data60 = data59[i18];
					const _errs367 = errors;
					let valid118 = false;
					const _errs368 = errors;
					if (typeof data60 !== "string") {
						const err200 = {
							instancePath: instancePath + "/writtenName/" + i18,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err200];
						else vErrors.push(err200);
						errors++;
					}
					var _valid58 = _errs368 === errors;
					valid118 = valid118 || _valid58;
					const _errs370 = errors;
					if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
						const err201 = {
							instancePath: instancePath + "/writtenName/" + i18,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err201];
						else vErrors.push(err201);
						errors++;
					}
					if (typeof data60 == "number" && isFinite(data60)) {
						if (data60 < 0 || isNaN(data60)) {
							const err202 = {
								instancePath: instancePath + "/writtenName/" + i18,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err202];
							else vErrors.push(err202);
							errors++;
						}
					}
					var _valid58 = _errs370 === errors;
					valid118 = valid118 || _valid58;
					if (!valid118) {
						const err203 = {
							instancePath: instancePath + "/writtenName/" + i18,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err203];
						else vErrors.push(err203);
						errors++;
					} else {
						errors = _errs367;
						if (vErrors !== null) {
							if (_errs367) vErrors.length = _errs367;
							else vErrors = null;
						}
					}
				}
			} else {
				const err204 = {
					instancePath: instancePath + "/writtenName",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err204];
				else vErrors.push(err204);
				errors++;
			}
			var _valid57 = _errs364 === errors;
			valid115 = valid115 || _valid57;
			if (!valid115) {
				const err205 = {
					instancePath: instancePath + "/writtenName",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err205];
				else vErrors.push(err205);
				errors++;
			} else {
				errors = _errs361;
				if (vErrors !== null) {
					if (_errs361) vErrors.length = _errs361;
					else vErrors = null;
				}
			}
			var _valid56 = _errs359 === errors;
			valid113 = valid113 || _valid56;
			const _errs372 = errors;
			if (data59 !== null) {
				const err206 = {
					instancePath: instancePath + "/writtenName",
					schemaPath: "#/properties/writtenName/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err206];
				else vErrors.push(err206);
				errors++;
			}
			var _valid56 = _errs372 === errors;
			valid113 = valid113 || _valid56;
			if (!valid113) {
				const err207 = {
					instancePath: instancePath + "/writtenName",
					schemaPath: "#/properties/writtenName/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err207];
				else vErrors.push(err207);
				errors++;
			} else {
				errors = _errs358;
				if (vErrors !== null) {
					if (_errs358) vErrors.length = _errs358;
					else vErrors = null;
				}
			}
		}
		if (data.insights !== void 0) {
			let data61 = data.insights;
			const _errs375 = errors;
			let valid119 = false;
			const _errs376 = errors;
			if (!validate320(data61, {
				instancePath: instancePath + "/insights",
				parentData: data,
				parentDataProperty: "insights",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
				errors = vErrors.length;
			}
			var _valid59 = _errs376 === errors;
			valid119 = valid119 || _valid59;
			const _errs377 = errors;
			if (data61 !== null) {
				const err208 = {
					instancePath: instancePath + "/insights",
					schemaPath: "#/properties/insights/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err208];
				else vErrors.push(err208);
				errors++;
			}
			var _valid59 = _errs377 === errors;
			valid119 = valid119 || _valid59;
			if (!valid119) {
				const err209 = {
					instancePath: instancePath + "/insights",
					schemaPath: "#/properties/insights/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err209];
				else vErrors.push(err209);
				errors++;
			} else {
				errors = _errs375;
				if (vErrors !== null) {
					if (_errs375) vErrors.length = _errs375;
					else vErrors = null;
				}
			}
		}
		if (data.latestDeliveryError !== void 0) {
			let data62 = data.latestDeliveryError;
			const _errs381 = errors;
			let valid121 = false;
			const _errs382 = errors;
			if (typeof data62 !== "string") {
				const err210 = {
					instancePath: instancePath + "/latestDeliveryError",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err210];
				else vErrors.push(err210);
				errors++;
			}
			var _valid60 = _errs382 === errors;
			valid121 = valid121 || _valid60;
			const _errs384 = errors;
			if (Array.isArray(data62)) {
				const len19 = data62.length;
				for (let i19 = 0; i19 < len19; i19++) {
					let data63 = data62[i19];
					const _errs387 = errors;
					let valid124 = false;
					const _errs388 = errors;
					if (typeof data63 !== "string") {
						const err211 = {
							instancePath: instancePath + "/latestDeliveryError/" + i19,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err211];
						else vErrors.push(err211);
						errors++;
					}
					var _valid61 = _errs388 === errors;
					valid124 = valid124 || _valid61;
					const _errs390 = errors;
					if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
						const err212 = {
							instancePath: instancePath + "/latestDeliveryError/" + i19,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					}
					if (typeof data63 == "number" && isFinite(data63)) {
						if (data63 < 0 || isNaN(data63)) {
							const err213 = {
								instancePath: instancePath + "/latestDeliveryError/" + i19,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err213];
							else vErrors.push(err213);
							errors++;
						}
					}
					var _valid61 = _errs390 === errors;
					valid124 = valid124 || _valid61;
					if (!valid124) {
						const err214 = {
							instancePath: instancePath + "/latestDeliveryError/" + i19,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err214];
						else vErrors.push(err214);
						errors++;
					} else {
						errors = _errs387;
						if (vErrors !== null) {
							if (_errs387) vErrors.length = _errs387;
							else vErrors = null;
						}
					}
				}
			} else {
				const err215 = {
					instancePath: instancePath + "/latestDeliveryError",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err215];
				else vErrors.push(err215);
				errors++;
			}
			var _valid60 = _errs384 === errors;
			valid121 = valid121 || _valid60;
			if (!valid121) {
				const err216 = {
					instancePath: instancePath + "/latestDeliveryError",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err216];
				else vErrors.push(err216);
				errors++;
			} else {
				errors = _errs381;
				if (vErrors !== null) {
					if (_errs381) vErrors.length = _errs381;
					else vErrors = null;
				}
			}
		}
		if (data.furtherDeliveryErrors !== void 0) {
			let data64 = data.furtherDeliveryErrors;
			if (Array.isArray(data64)) {
				const len20 = data64.length;
				for (let i20 = 0; i20 < len20; i20++) if (!validate326(data64[i20], {
					instancePath: instancePath + "/furtherDeliveryErrors/" + i20,
					parentData: data64,
					parentDataProperty: i20,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
					errors = vErrors.length;
				}
			} else {
				const err217 = {
					instancePath: instancePath + "/furtherDeliveryErrors",
					schemaPath: "#/properties/furtherDeliveryErrors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err217];
				else vErrors.push(err217);
				errors++;
			}
		}
	} else {
		const err218 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err218];
		else vErrors.push(err218);
		errors++;
	}
	validate292.errors = vErrors;
	return errors === 0;
}
validate292.evaluated = {
	"props": {
		"id": true,
		"address": true,
		"previousAddress": true,
		"mayDiffer": true,
		"kind": true,
		"dialect": true,
		"name": true,
		"arn": true,
		"scope": true,
		"region": true,
		"guard": true,
		"unknownProperties": true,
		"multiRegion": true,
		"organization": true,
		"advancedEventSelectors": true,
		"eventSelectors": true,
		"logging": true,
		"ingestion": true,
		"resourceType": true,
		"telemetryType": true,
		"destinationType": true,
		"selectionCriteria": true,
		"destinationPattern": true,
		"regions": true,
		"organizationScope": true,
		"evaluation": true,
		"retentionDays": true,
		"billingMode": true,
		"globalServiceEvents": true,
		"s3BucketName": true,
		"s3KeyPrefix": true,
		"logFileValidation": true,
		"kmsKey": true,
		"cloudWatchLogs": true,
		"cloudWatchLogsRole": true,
		"snsTopic": true,
		"writtenName": true,
		"insights": true,
		"latestDeliveryError": true,
		"furtherDeliveryErrors": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema445 = {
	"type": "object",
	"description": "A declared resource. Its place is that of a finding about it, else its file.",
	"required": [
		"id",
		"address",
		"declaredType",
		"service",
		"scope"
	],
	"properties": {
		"id": { "type": "string" },
		"address": {
			"type": "string",
			"description": "The id without the file."
		},
		"previousAddress": {
			"type": "string",
			"description": "The address that the code says it had before."
		},
		"declaredType": { "type": "string" },
		"service": { "type": "string" },
		"resourceType": {
			"type": "string",
			"description": "Left out where it has management events alone."
		},
		"arn": { "$ref": "#/definitions/carriedText" },
		"contains": {
			"const": true,
			"description": "Its data events are about things inside it."
		},
		"outlivesCode": {
			"const": true,
			"description": "It stays, or may stay, where the code no longer has it."
		},
		"outlivesReplacement": {
			"const": true,
			"description": "It stays, or may stay, where the code has another one made in its place."
		},
		"variables": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/carriedText" },
			"description": "Values of the placeholders in ARN patterns."
		},
		"parts": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"enum": [
					"yes",
					"no",
					"maybe"
				]
			},
			"description": "Whether it has the parts that have a type of their own."
		},
		"needs": {
			"type": "object",
			"description": "What code must show for data events of it to be asked for.",
			"required": [
				"shown",
				"shownBy",
				"that"
			],
			"additionalProperties": false,
			"properties": {
				"shown": {
					"type": "string",
					"enum": [
						"yes",
						"no",
						"maybe"
					],
					"description": "Whether its own declaration shows it."
				},
				"shownBy": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Types of declarations that show it as well."
				},
				"that": {
					"type": "string",
					"description": "What is shown, as a clause."
				}
			}
		},
		"scope": {
			"type": "integer",
			"minimum": 0,
			"description": "Position in `scopes`."
		},
		"region": {
			"allOf": [{ "$ref": "#/definitions/carriedText" }],
			"description": "Left out where it is that of the scope."
		},
		"guard": {
			"type": "array",
			"items": { "$ref": "#/definitions/carriedAnswer" },
			"description": "The answers under which it exists; left out: always."
		},
		"tags": { "$ref": "#/definitions/carriedTags" }
	}
};
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate330.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.values === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.open === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "open" },
				message: "must have required property 'open'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.values !== void 0) {
			let data0 = data.values;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
				let data1 = data0[key0];
				const _errs5 = errors;
				let valid2 = false;
				const _errs6 = errors;
				const _errs8 = errors;
				let valid4 = false;
				const _errs9 = errors;
				if (typeof data1 !== "string") {
					const err2 = {
						instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/carriedText/anyOf/0/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				var _valid1 = _errs9 === errors;
				valid4 = valid4 || _valid1;
				const _errs11 = errors;
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data2 = data1[i0];
						const _errs14 = errors;
						let valid7 = false;
						const _errs15 = errors;
						if (typeof data2 !== "string") {
							const err3 = {
								instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						var _valid2 = _errs15 === errors;
						valid7 = valid7 || _valid2;
						const _errs17 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							const err4 = {
								instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								const err5 = {
									instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						var _valid2 = _errs17 === errors;
						valid7 = valid7 || _valid2;
						if (!valid7) {
							const err6 = {
								instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						} else {
							errors = _errs14;
							if (vErrors !== null) {
								if (_errs14) vErrors.length = _errs14;
								else vErrors = null;
							}
						}
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/carriedText/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				var _valid1 = _errs11 === errors;
				valid4 = valid4 || _valid1;
				if (!valid4) {
					const err8 = {
						instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/carriedText/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				} else {
					errors = _errs8;
					if (vErrors !== null) {
						if (_errs8) vErrors.length = _errs8;
						else vErrors = null;
					}
				}
				var _valid0 = _errs6 === errors;
				valid2 = valid2 || _valid0;
				const _errs19 = errors;
				if (data1 !== null) {
					const err9 = {
						instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/values/additionalProperties/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid0 = _errs19 === errors;
				valid2 = valid2 || _valid0;
				if (!valid2) {
					const err10 = {
						instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/values/additionalProperties/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				} else {
					errors = _errs5;
					if (vErrors !== null) {
						if (_errs5) vErrors.length = _errs5;
						else vErrors = null;
					}
				}
			}
			else {
				const err11 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.open !== void 0) {
			if (typeof data.open !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/open",
					schemaPath: "#/properties/open/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate330.errors = vErrors;
	return errors === 0;
}
validate330.evaluated = {
	"props": {
		"values": true,
		"open": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate329.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.address === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" },
				message: "must have required property 'address'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.declaredType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "declaredType" },
				message: "must have required property 'declaredType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.service === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.scope === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.address !== void 0) {
			if (typeof data.address !== "string") {
				const err6 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/properties/address/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.previousAddress !== void 0) {
			if (typeof data.previousAddress !== "string") {
				const err7 = {
					instancePath: instancePath + "/previousAddress",
					schemaPath: "#/properties/previousAddress/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.declaredType !== void 0) {
			if (typeof data.declaredType !== "string") {
				const err8 = {
					instancePath: instancePath + "/declaredType",
					schemaPath: "#/properties/declaredType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.service !== void 0) {
			if (typeof data.service !== "string") {
				const err9 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.resourceType !== void 0) {
			if (typeof data.resourceType !== "string") {
				const err10 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/properties/resourceType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.arn !== void 0) {
			let data6 = data.arn;
			const _errs15 = errors;
			let valid2 = false;
			const _errs16 = errors;
			if (typeof data6 !== "string") {
				const err11 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			valid2 = valid2 || _valid0;
			const _errs18 = errors;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					const _errs21 = errors;
					let valid5 = false;
					const _errs22 = errors;
					if (typeof data7 !== "string") {
						const err12 = {
							instancePath: instancePath + "/arn/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					var _valid1 = _errs22 === errors;
					valid5 = valid5 || _valid1;
					const _errs24 = errors;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err13 = {
							instancePath: instancePath + "/arn/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							const err14 = {
								instancePath: instancePath + "/arn/" + i0,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					var _valid1 = _errs24 === errors;
					valid5 = valid5 || _valid1;
					if (!valid5) {
						const err15 = {
							instancePath: instancePath + "/arn/" + i0,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					} else {
						errors = _errs21;
						if (vErrors !== null) {
							if (_errs21) vErrors.length = _errs21;
							else vErrors = null;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs18 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err17 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs15;
				if (vErrors !== null) {
					if (_errs15) vErrors.length = _errs15;
					else vErrors = null;
				}
			}
		}
		if (data.contains !== void 0) {
			if (true !== data.contains) {
				const err18 = {
					instancePath: instancePath + "/contains",
					schemaPath: "#/properties/contains/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.outlivesCode !== void 0) {
			if (true !== data.outlivesCode) {
				const err19 = {
					instancePath: instancePath + "/outlivesCode",
					schemaPath: "#/properties/outlivesCode/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.outlivesReplacement !== void 0) {
			if (true !== data.outlivesReplacement) {
				const err20 = {
					instancePath: instancePath + "/outlivesReplacement",
					schemaPath: "#/properties/outlivesReplacement/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.variables !== void 0) {
			let data11 = data.variables;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) for (const key0 in data11) {
				let data12 = data11[key0];
				const _errs34 = errors;
				let valid8 = false;
				const _errs35 = errors;
				if (typeof data12 !== "string") {
					const err21 = {
						instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/carriedText/anyOf/0/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				var _valid2 = _errs35 === errors;
				valid8 = valid8 || _valid2;
				const _errs37 = errors;
				if (Array.isArray(data12)) {
					const len1 = data12.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data13 = data12[i1];
						const _errs40 = errors;
						let valid11 = false;
						const _errs41 = errors;
						if (typeof data13 !== "string") {
							const err22 = {
								instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						var _valid3 = _errs41 === errors;
						valid11 = valid11 || _valid3;
						const _errs43 = errors;
						if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
							const err23 = {
								instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (typeof data13 == "number" && isFinite(data13)) {
							if (data13 < 0 || isNaN(data13)) {
								const err24 = {
									instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
									schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						var _valid3 = _errs43 === errors;
						valid11 = valid11 || _valid3;
						if (!valid11) {
							const err25 = {
								instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						} else {
							errors = _errs40;
							if (vErrors !== null) {
								if (_errs40) vErrors.length = _errs40;
								else vErrors = null;
							}
						}
					}
				} else {
					const err26 = {
						instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/carriedText/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid2 = _errs37 === errors;
				valid8 = valid8 || _valid2;
				if (!valid8) {
					const err27 = {
						instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/carriedText/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				} else {
					errors = _errs34;
					if (vErrors !== null) {
						if (_errs34) vErrors.length = _errs34;
						else vErrors = null;
					}
				}
			}
			else {
				const err28 = {
					instancePath: instancePath + "/variables",
					schemaPath: "#/properties/variables/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.parts !== void 0) {
			let data14 = data.parts;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (const key1 in data14) {
				let data15 = data14[key1];
				if (typeof data15 !== "string") {
					const err29 = {
						instancePath: instancePath + "/parts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/parts/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (!(data15 === "yes" || data15 === "no" || data15 === "maybe")) {
					const err30 = {
						instancePath: instancePath + "/parts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/parts/additionalProperties/enum",
						keyword: "enum",
						params: { allowedValues: schema445.properties.parts.additionalProperties.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			else {
				const err31 = {
					instancePath: instancePath + "/parts",
					schemaPath: "#/properties/parts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			let data16 = data.needs;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.shown === void 0) {
					const err32 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/required",
						keyword: "required",
						params: { missingProperty: "shown" },
						message: "must have required property 'shown'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data16.shownBy === void 0) {
					const err33 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/required",
						keyword: "required",
						params: { missingProperty: "shownBy" },
						message: "must have required property 'shownBy'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data16.that === void 0) {
					const err34 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/required",
						keyword: "required",
						params: { missingProperty: "that" },
						message: "must have required property 'that'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				for (const key2 in data16) if (!(key2 === "shown" || key2 === "shownBy" || key2 === "that")) {
					const err35 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data16.shown !== void 0) {
					let data17 = data16.shown;
					if (typeof data17 !== "string") {
						const err36 = {
							instancePath: instancePath + "/needs/shown",
							schemaPath: "#/properties/needs/properties/shown/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (!(data17 === "yes" || data17 === "no" || data17 === "maybe")) {
						const err37 = {
							instancePath: instancePath + "/needs/shown",
							schemaPath: "#/properties/needs/properties/shown/enum",
							keyword: "enum",
							params: { allowedValues: schema445.properties.needs.properties.shown.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data16.shownBy !== void 0) {
					let data18 = data16.shownBy;
					if (Array.isArray(data18)) {
						const len2 = data18.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data18[i2] !== "string") {
							const err38 = {
								instancePath: instancePath + "/needs/shownBy/" + i2,
								schemaPath: "#/properties/needs/properties/shownBy/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/needs/shownBy",
							schemaPath: "#/properties/needs/properties/shownBy/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data16.that !== void 0) {
					if (typeof data16.that !== "string") {
						const err40 = {
							instancePath: instancePath + "/needs/that",
							schemaPath: "#/properties/needs/properties/that/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data21 = data.scope;
			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
				const err42 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 < 0 || isNaN(data21)) {
					const err43 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
		if (data.region !== void 0) {
			let data22 = data.region;
			const _errs66 = errors;
			let valid18 = false;
			const _errs67 = errors;
			if (typeof data22 !== "string") {
				const err44 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			var _valid4 = _errs67 === errors;
			valid18 = valid18 || _valid4;
			const _errs69 = errors;
			if (Array.isArray(data22)) {
				const len3 = data22.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data23 = data22[i3];
					const _errs72 = errors;
					let valid21 = false;
					const _errs73 = errors;
					if (typeof data23 !== "string") {
						const err45 = {
							instancePath: instancePath + "/region/" + i3,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					var _valid5 = _errs73 === errors;
					valid21 = valid21 || _valid5;
					const _errs75 = errors;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err46 = {
							instancePath: instancePath + "/region/" + i3,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 < 0 || isNaN(data23)) {
							const err47 = {
								instancePath: instancePath + "/region/" + i3,
								schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
					var _valid5 = _errs75 === errors;
					valid21 = valid21 || _valid5;
					if (!valid21) {
						const err48 = {
							instancePath: instancePath + "/region/" + i3,
							schemaPath: "#/definitions/carriedText/anyOf/1/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					} else {
						errors = _errs72;
						if (vErrors !== null) {
							if (_errs72) vErrors.length = _errs72;
							else vErrors = null;
						}
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			var _valid4 = _errs69 === errors;
			valid18 = valid18 || _valid4;
			if (!valid18) {
				const err50 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/carriedText/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			} else {
				errors = _errs66;
				if (vErrors !== null) {
					if (_errs66) vErrors.length = _errs66;
					else vErrors = null;
				}
			}
		}
		if (data.guard !== void 0) {
			let data24 = data.guard;
			if (Array.isArray(data24)) {
				const len4 = data24.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data25 = data24[i4];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.question === void 0) {
							const err51 = {
								instancePath: instancePath + "/guard/" + i4,
								schemaPath: "#/definitions/carriedAnswer/required",
								keyword: "required",
								params: { missingProperty: "question" },
								message: "must have required property 'question'"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data25.answer === void 0) {
							const err52 = {
								instancePath: instancePath + "/guard/" + i4,
								schemaPath: "#/definitions/carriedAnswer/required",
								keyword: "required",
								params: { missingProperty: "answer" },
								message: "must have required property 'answer'"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data25.question !== void 0) {
							let data26 = data25.question;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								const err53 = {
									instancePath: instancePath + "/guard/" + i4 + "/question",
									schemaPath: "#/definitions/carriedAnswer/properties/question/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 < 0 || isNaN(data26)) {
									const err54 = {
										instancePath: instancePath + "/guard/" + i4 + "/question",
										schemaPath: "#/definitions/carriedAnswer/properties/question/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							}
						}
						if (data25.answer !== void 0) {
							if (typeof data25.answer !== "string") {
								const err55 = {
									instancePath: instancePath + "/guard/" + i4 + "/answer",
									schemaPath: "#/definitions/carriedAnswer/properties/answer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/guard/" + i4,
							schemaPath: "#/definitions/carriedAnswer/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/guard",
					schemaPath: "#/properties/guard/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			if (!validate330(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err58 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
		errors++;
	}
	validate329.errors = vErrors;
	return errors === 0;
}
validate329.evaluated = {
	"props": {
		"id": true,
		"address": true,
		"previousAddress": true,
		"declaredType": true,
		"service": true,
		"resourceType": true,
		"arn": true,
		"contains": true,
		"outlivesCode": true,
		"outlivesReplacement": true,
		"variables": true,
		"parts": true,
		"needs": true,
		"scope": true,
		"region": true,
		"guard": true,
		"tags": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate278.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.root === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "root" },
				message: "must have required property 'root'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.files === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sameAccount === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sameAccount" },
				message: "must have required property 'sameAccount'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.liveAccounts === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "liveAccounts" },
				message: "must have required property 'liveAccounts'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.groups === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "groups" },
				message: "must have required property 'groups'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.unseenSinks === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unseenSinks" },
				message: "must have required property 'unseenSinks'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.policies === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policies" },
				message: "must have required property 'policies'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.pieces === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pieces" },
				message: "must have required property 'pieces'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.questions === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "questions" },
				message: "must have required property 'questions'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.scopes === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scopes" },
				message: "must have required property 'scopes'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.sinks === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sinks" },
				message: "must have required property 'sinks'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.resources === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resources" },
				message: "must have required property 'resources'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.root !== void 0) {
			if (typeof data.root !== "string") {
				const err12 = {
					instancePath: instancePath + "/root",
					schemaPath: "#/properties/root/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data1 = data.files;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err13 = {
						instancePath: instancePath + "/files/" + i0,
						schemaPath: "#/properties/files/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.released !== void 0) {
			let data3 = data.released;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate279(data3[i1], {
					instancePath: instancePath + "/released/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/released",
					schemaPath: "#/properties/released/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.sameAccount !== void 0) {
			if (typeof data.sameAccount !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/sameAccount",
					schemaPath: "#/properties/sameAccount/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.liveAccounts !== void 0) {
			let data6 = data.liveAccounts;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data6[i2] !== "string") {
					const err17 = {
						instancePath: instancePath + "/liveAccounts/" + i2,
						schemaPath: "#/properties/liveAccounts/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/liveAccounts",
					schemaPath: "#/properties/liveAccounts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.liveScopes !== void 0) {
			let data8 = data.liveScopes;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err19 = {
							instancePath: instancePath + "/liveScopes/" + i3,
							schemaPath: "#/properties/liveScopes/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err20 = {
								instancePath: instancePath + "/liveScopes/" + i3,
								schemaPath: "#/properties/liveScopes/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/liveScopes",
					schemaPath: "#/properties/liveScopes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.groups !== void 0) {
			let data10 = data.groups;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key0 in data10) if (typeof data10[key0] !== "string") {
					const err22 = {
						instancePath: instancePath + "/groups/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/groups/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/properties/groups/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.unseenSinks !== void 0) {
			let data12 = data.unseenSinks;
			if (Array.isArray(data12)) {
				const len4 = data12.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data13 = data12[i4];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.accountId === void 0) {
							const err24 = {
								instancePath: instancePath + "/unseenSinks/" + i4,
								schemaPath: "#/definitions/carriedUnseenSinks/required",
								keyword: "required",
								params: { missingProperty: "accountId" },
								message: "must have required property 'accountId'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data13.hidden === void 0) {
							const err25 = {
								instancePath: instancePath + "/unseenSinks/" + i4,
								schemaPath: "#/definitions/carriedUnseenSinks/required",
								keyword: "required",
								params: { missingProperty: "hidden" },
								message: "must have required property 'hidden'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data13.regions === void 0) {
							const err26 = {
								instancePath: instancePath + "/unseenSinks/" + i4,
								schemaPath: "#/definitions/carriedUnseenSinks/required",
								keyword: "required",
								params: { missingProperty: "regions" },
								message: "must have required property 'regions'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data13.operation === void 0) {
							const err27 = {
								instancePath: instancePath + "/unseenSinks/" + i4,
								schemaPath: "#/definitions/carriedUnseenSinks/required",
								keyword: "required",
								params: { missingProperty: "operation" },
								message: "must have required property 'operation'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data13.error === void 0) {
							const err28 = {
								instancePath: instancePath + "/unseenSinks/" + i4,
								schemaPath: "#/definitions/carriedUnseenSinks/required",
								keyword: "required",
								params: { missingProperty: "error" },
								message: "must have required property 'error'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data13.accountId !== void 0) {
							if (typeof data13.accountId !== "string") {
								const err29 = {
									instancePath: instancePath + "/unseenSinks/" + i4 + "/accountId",
									schemaPath: "#/definitions/carriedUnseenSinks/properties/accountId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data13.hidden !== void 0) {
							let data15 = data13.hidden;
							if (typeof data15 !== "string") {
								const err30 = {
									instancePath: instancePath + "/unseenSinks/" + i4 + "/hidden",
									schemaPath: "#/definitions/carriedUnseenSinks/properties/hidden/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							if (!(data15 === "trails" || data15 === "event data stores" || data15 === "trails and event data stores")) {
								const err31 = {
									instancePath: instancePath + "/unseenSinks/" + i4 + "/hidden",
									schemaPath: "#/definitions/carriedUnseenSinks/properties/hidden/enum",
									keyword: "enum",
									params: { allowedValues: schema384.properties.hidden.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data13.regions !== void 0) {
							let data16 = data13.regions;
							if (Array.isArray(data16)) {
								const len5 = data16.length;
								for (let i5 = 0; i5 < len5; i5++) if (typeof data16[i5] !== "string") {
									const err32 = {
										instancePath: instancePath + "/unseenSinks/" + i4 + "/regions/" + i5,
										schemaPath: "#/definitions/carriedUnseenSinks/properties/regions/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/unseenSinks/" + i4 + "/regions",
									schemaPath: "#/definitions/carriedUnseenSinks/properties/regions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data13.operation !== void 0) {
							if (typeof data13.operation !== "string") {
								const err34 = {
									instancePath: instancePath + "/unseenSinks/" + i4 + "/operation",
									schemaPath: "#/definitions/carriedUnseenSinks/properties/operation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data13.error !== void 0) {
							if (typeof data13.error !== "string") {
								const err35 = {
									instancePath: instancePath + "/unseenSinks/" + i4 + "/error",
									schemaPath: "#/definitions/carriedUnseenSinks/properties/error/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/unseenSinks/" + i4,
							schemaPath: "#/definitions/carriedUnseenSinks/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/unseenSinks",
					schemaPath: "#/properties/unseenSinks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data20 = data.policies;
			if (Array.isArray(data20)) {
				const len6 = data20.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data21 = data20[i6];
					const _errs45 = errors;
					let valid18 = false;
					const _errs46 = errors;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.builtIn === void 0) {
							const err38 = {
								instancePath: instancePath + "/policies/" + i6,
								schemaPath: "#/definitions/carriedBuiltInPolicy/required",
								keyword: "required",
								params: { missingProperty: "builtIn" },
								message: "must have required property 'builtIn'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data21.builtIn !== void 0) {
							if (typeof data21.builtIn !== "string") {
								const err39 = {
									instancePath: instancePath + "/policies/" + i6 + "/builtIn",
									schemaPath: "#/definitions/carriedBuiltInPolicy/properties/builtIn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/policies/" + i6,
							schemaPath: "#/definitions/carriedBuiltInPolicy/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					var _valid0 = _errs46 === errors;
					valid18 = valid18 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0.builtIn = true;
					}
					const _errs51 = errors;
					if (!validate281(data21, {
						instancePath: instancePath + "/policies/" + i6,
						parentData: data20,
						parentDataProperty: i6,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs51 === errors;
					valid18 = valid18 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0.id = true;
							props0.title = true;
							props0.requirements = true;
						}
					}
					if (!valid18) {
						const err41 = {
							instancePath: instancePath + "/policies/" + i6,
							schemaPath: "#/properties/policies/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					} else {
						errors = _errs45;
						if (vErrors !== null) {
							if (_errs45) vErrors.length = _errs45;
							else vErrors = null;
						}
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate285(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
				errors = vErrors.length;
			}
		}
		if (data.pieces !== void 0) {
			let data24 = data.pieces;
			if (Array.isArray(data24)) {
				const len7 = data24.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data25 = data24[i7];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.id === void 0) {
							const err43 = {
								instancePath: instancePath + "/pieces/" + i7,
								schemaPath: "#/definitions/carriedPiece/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data25.kind === void 0) {
							const err44 = {
								instancePath: instancePath + "/pieces/" + i7,
								schemaPath: "#/definitions/carriedPiece/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data25.id !== void 0) {
							if (typeof data25.id !== "string") {
								const err45 = {
									instancePath: instancePath + "/pieces/" + i7 + "/id",
									schemaPath: "#/definitions/carriedPiece/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data25.kind !== void 0) {
							let data27 = data25.kind;
							if (typeof data27 !== "string") {
								const err46 = {
									instancePath: instancePath + "/pieces/" + i7 + "/kind",
									schemaPath: "#/definitions/carriedPiece/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (!(data27 === "partition" || data27 === "region" || data27 === "account" || data27 === "generated-name" || data27 === "segment" || data27 === "anything")) {
								const err47 = {
									instancePath: instancePath + "/pieces/" + i7 + "/kind",
									schemaPath: "#/definitions/carriedPiece/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema396.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data25.stem !== void 0) {
							if (typeof data25.stem !== "string") {
								const err48 = {
									instancePath: instancePath + "/pieces/" + i7 + "/stem",
									schemaPath: "#/definitions/carriedPiece/properties/stem/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data25.resource !== void 0) {
							if (typeof data25.resource !== "string") {
								const err49 = {
									instancePath: instancePath + "/pieces/" + i7 + "/resource",
									schemaPath: "#/definitions/carriedPiece/properties/resource/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/pieces/" + i7,
							schemaPath: "#/definitions/carriedPiece/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/pieces",
					schemaPath: "#/properties/pieces/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data30 = data.questions;
			if (Array.isArray(data30)) {
				const len8 = data30.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data31 = data30[i8];
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						if (data31.id === void 0) {
							const err52 = {
								instancePath: instancePath + "/questions/" + i8,
								schemaPath: "#/definitions/carriedQuestion/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data31.answers === void 0) {
							const err53 = {
								instancePath: instancePath + "/questions/" + i8,
								schemaPath: "#/definitions/carriedQuestion/required",
								keyword: "required",
								params: { missingProperty: "answers" },
								message: "must have required property 'answers'"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data31.id !== void 0) {
							if (typeof data31.id !== "string") {
								const err54 = {
									instancePath: instancePath + "/questions/" + i8 + "/id",
									schemaPath: "#/definitions/carriedQuestion/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data31.answers !== void 0) {
							let data33 = data31.answers;
							if (Array.isArray(data33)) {
								const len9 = data33.length;
								for (let i9 = 0; i9 < len9; i9++) if (typeof data33[i9] !== "string") {
									const err55 = {
										instancePath: instancePath + "/questions/" + i8 + "/answers/" + i9,
										schemaPath: "#/definitions/carriedQuestion/properties/answers/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/questions/" + i8 + "/answers",
									schemaPath: "#/definitions/carriedQuestion/properties/answers/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/questions/" + i8,
							schemaPath: "#/definitions/carriedQuestion/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.scopes !== void 0) {
			let data35 = data.scopes;
			if (Array.isArray(data35)) {
				const len10 = data35.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate290(data35[i10], {
					instancePath: instancePath + "/scopes/" + i10,
					parentData: data35,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
					errors = vErrors.length;
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/scopes",
					schemaPath: "#/properties/scopes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.sinks !== void 0) {
			let data37 = data.sinks;
			if (Array.isArray(data37)) {
				const len11 = data37.length;
				for (let i11 = 0; i11 < len11; i11++) if (!validate292(data37[i11], {
					instancePath: instancePath + "/sinks/" + i11,
					parentData: data37,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
					errors = vErrors.length;
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/sinks",
					schemaPath: "#/properties/sinks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.resources !== void 0) {
			let data39 = data.resources;
			if (Array.isArray(data39)) {
				const len12 = data39.length;
				for (let i12 = 0; i12 < len12; i12++) if (!validate329(data39[i12], {
					instancePath: instancePath + "/resources/" + i12,
					parentData: data39,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
					errors = vErrors.length;
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/resources",
					schemaPath: "#/properties/resources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
	} else {
		const err62 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate278.errors = vErrors;
	return errors === 0;
}
validate278.evaluated = {
	"props": {
		"root": true,
		"files": true,
		"released": true,
		"sameAccount": true,
		"liveAccounts": true,
		"liveScopes": true,
		"groups": true,
		"unseenSinks": true,
		"policies": true,
		"rules": true,
		"pieces": true,
		"questions": true,
		"scopes": true,
		"sinks": true,
		"resources": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.formatVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "formatVersion" },
				message: "must have required property 'formatVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sinks === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sinks" },
				message: "must have required property 'sinks'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.coverage === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coverage" },
				message: "must have required property 'coverage'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.findings === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.notifications === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notifications" },
				message: "must have required property 'notifications'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.summary === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.formatVersion !== void 0) {
			if (1 !== data.formatVersion) {
				const err7 = {
					instancePath: instancePath + "/formatVersion",
					schemaPath: "#/properties/formatVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data1 = data.tool;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) {
					const err8 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.version === void 0) {
					const err9 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.catalogDate === void 0) {
					const err10 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "catalogDate" },
						message: "must have required property 'catalogDate'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.name !== void 0) {
					if ("trailproof" !== data1.name) {
						const err11 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "#/properties/tool/properties/name/const",
							keyword: "const",
							params: { allowedValue: "trailproof" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data1.version !== void 0) {
					if (typeof data1.version !== "string") {
						const err12 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "#/properties/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data1.catalogDate !== void 0) {
					let data4 = data1.catalogDate;
					if (typeof data4 === "string") {
						if (!pattern9.test(data4)) {
							const err13 = {
								instancePath: instancePath + "/tool/catalogDate",
								schemaPath: "#/properties/tool/properties/catalogDate/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/tool/catalogDate",
							schemaPath: "#/properties/tool/properties/catalogDate/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.run !== void 0) {
			if (!validate240(data.run, {
				instancePath: instancePath + "/run",
				parentData: data,
				parentDataProperty: "run",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.sinks !== void 0) {
			let data6 = data.sinks;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate242(data6[i0], {
					instancePath: instancePath + "/sinks/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/sinks",
					schemaPath: "#/properties/sinks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data8 = data.coverage;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate246(data8[i1], {
					instancePath: instancePath + "/coverage/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.detections !== void 0) {
			let data10 = data.detections;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate248(data10[i2], {
					instancePath: instancePath + "/detections/" + i2,
					parentData: data10,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/detections",
					schemaPath: "#/properties/detections/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data12 = data.findings;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate250(data12[i3], {
					instancePath: instancePath + "/findings/" + i3,
					parentData: data12,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.notifications !== void 0) {
			let data14 = data.notifications;
			if (Array.isArray(data14)) {
				const len4 = data14.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate259(data14[i4], {
					instancePath: instancePath + "/notifications/" + i4,
					parentData: data14,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/notifications",
					schemaPath: "#/properties/notifications/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data16 = data.summary;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.sinks === void 0) {
					const err21 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/definitions/summary/required",
						keyword: "required",
						params: { missingProperty: "sinks" },
						message: "must have required property 'sinks'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data16.coverage === void 0) {
					const err22 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/definitions/summary/required",
						keyword: "required",
						params: { missingProperty: "coverage" },
						message: "must have required property 'coverage'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data16.findings === void 0) {
					const err23 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/definitions/summary/required",
						keyword: "required",
						params: { missingProperty: "findings" },
						message: "must have required property 'findings'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data16.sinks !== void 0) {
					let data17 = data16.sinks;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err24 = {
							instancePath: instancePath + "/summary/sinks",
							schemaPath: "#/definitions/summary/properties/sinks/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 0 || isNaN(data17)) {
							const err25 = {
								instancePath: instancePath + "/summary/sinks",
								schemaPath: "#/definitions/summary/properties/sinks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				if (data16.coverage !== void 0) {
					let data18 = data16.coverage;
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.covered === void 0) {
							const err26 = {
								instancePath: instancePath + "/summary/coverage",
								schemaPath: "#/definitions/summary/properties/coverage/required",
								keyword: "required",
								params: { missingProperty: "covered" },
								message: "must have required property 'covered'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data18.partial === void 0) {
							const err27 = {
								instancePath: instancePath + "/summary/coverage",
								schemaPath: "#/definitions/summary/properties/coverage/required",
								keyword: "required",
								params: { missingProperty: "partial" },
								message: "must have required property 'partial'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data18.uncovered === void 0) {
							const err28 = {
								instancePath: instancePath + "/summary/coverage",
								schemaPath: "#/definitions/summary/properties/coverage/required",
								keyword: "required",
								params: { missingProperty: "uncovered" },
								message: "must have required property 'uncovered'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data18.neverRecorded === void 0) {
							const err29 = {
								instancePath: instancePath + "/summary/coverage",
								schemaPath: "#/definitions/summary/properties/coverage/required",
								keyword: "required",
								params: { missingProperty: "neverRecorded" },
								message: "must have required property 'neverRecorded'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data18.undetermined === void 0) {
							const err30 = {
								instancePath: instancePath + "/summary/coverage",
								schemaPath: "#/definitions/summary/properties/coverage/required",
								keyword: "required",
								params: { missingProperty: "undetermined" },
								message: "must have required property 'undetermined'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data18.covered !== void 0) {
							let data19 = data18.covered;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err31 = {
									instancePath: instancePath + "/summary/coverage/covered",
									schemaPath: "#/definitions/summary/properties/coverage/properties/covered/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err32 = {
										instancePath: instancePath + "/summary/coverage/covered",
										schemaPath: "#/definitions/summary/properties/coverage/properties/covered/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						}
						if (data18.partial !== void 0) {
							let data20 = data18.partial;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								const err33 = {
									instancePath: instancePath + "/summary/coverage/partial",
									schemaPath: "#/definitions/summary/properties/coverage/properties/partial/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 0 || isNaN(data20)) {
									const err34 = {
										instancePath: instancePath + "/summary/coverage/partial",
										schemaPath: "#/definitions/summary/properties/coverage/properties/partial/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
						}
						if (data18.uncovered !== void 0) {
							let data21 = data18.uncovered;
							if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
								const err35 = {
									instancePath: instancePath + "/summary/coverage/uncovered",
									schemaPath: "#/definitions/summary/properties/coverage/properties/uncovered/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (typeof data21 == "number" && isFinite(data21)) {
								if (data21 < 0 || isNaN(data21)) {
									const err36 = {
										instancePath: instancePath + "/summary/coverage/uncovered",
										schemaPath: "#/definitions/summary/properties/coverage/properties/uncovered/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						}
						if (data18.neverRecorded !== void 0) {
							let data22 = data18.neverRecorded;
							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
								const err37 = {
									instancePath: instancePath + "/summary/coverage/neverRecorded",
									schemaPath: "#/definitions/summary/properties/coverage/properties/neverRecorded/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (typeof data22 == "number" && isFinite(data22)) {
								if (data22 < 0 || isNaN(data22)) {
									const err38 = {
										instancePath: instancePath + "/summary/coverage/neverRecorded",
										schemaPath: "#/definitions/summary/properties/coverage/properties/neverRecorded/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						}
						if (data18.undetermined !== void 0) {
							let data23 = data18.undetermined;
							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								const err39 = {
									instancePath: instancePath + "/summary/coverage/undetermined",
									schemaPath: "#/definitions/summary/properties/coverage/properties/undetermined/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (typeof data23 == "number" && isFinite(data23)) {
								if (data23 < 0 || isNaN(data23)) {
									const err40 = {
										instancePath: instancePath + "/summary/coverage/undetermined",
										schemaPath: "#/definitions/summary/properties/coverage/properties/undetermined/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/summary/coverage",
							schemaPath: "#/definitions/summary/properties/coverage/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data16.findings !== void 0) {
					let data24 = data16.findings;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.error === void 0) {
							const err42 = {
								instancePath: instancePath + "/summary/findings",
								schemaPath: "#/definitions/summary/properties/findings/required",
								keyword: "required",
								params: { missingProperty: "error" },
								message: "must have required property 'error'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data24.warning === void 0) {
							const err43 = {
								instancePath: instancePath + "/summary/findings",
								schemaPath: "#/definitions/summary/properties/findings/required",
								keyword: "required",
								params: { missingProperty: "warning" },
								message: "must have required property 'warning'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data24.note === void 0) {
							const err44 = {
								instancePath: instancePath + "/summary/findings",
								schemaPath: "#/definitions/summary/properties/findings/required",
								keyword: "required",
								params: { missingProperty: "note" },
								message: "must have required property 'note'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data24.error !== void 0) {
							let data25 = data24.error;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err45 = {
									instancePath: instancePath + "/summary/findings/error",
									schemaPath: "#/definitions/summary/properties/findings/properties/error/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 < 0 || isNaN(data25)) {
									const err46 = {
										instancePath: instancePath + "/summary/findings/error",
										schemaPath: "#/definitions/summary/properties/findings/properties/error/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							}
						}
						if (data24.warning !== void 0) {
							let data26 = data24.warning;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								const err47 = {
									instancePath: instancePath + "/summary/findings/warning",
									schemaPath: "#/definitions/summary/properties/findings/properties/warning/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 < 0 || isNaN(data26)) {
									const err48 = {
										instancePath: instancePath + "/summary/findings/warning",
										schemaPath: "#/definitions/summary/properties/findings/properties/warning/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
						if (data24.note !== void 0) {
							let data27 = data24.note;
							if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
								const err49 = {
									instancePath: instancePath + "/summary/findings/note",
									schemaPath: "#/definitions/summary/properties/findings/properties/note/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 < 0 || isNaN(data27)) {
									const err50 = {
										instancePath: instancePath + "/summary/findings/note",
										schemaPath: "#/definitions/summary/properties/findings/properties/note/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/summary/findings",
							schemaPath: "#/definitions/summary/properties/findings/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/definitions/summary/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.controls !== void 0) {
			let data28 = data.controls;
			if (Array.isArray(data28)) {
				const len5 = data28.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate263(data28[i5], {
					instancePath: instancePath + "/controls/" + i5,
					parentData: data28,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
					errors = vErrors.length;
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/controls",
					schemaPath: "#/properties/controls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate267(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
				errors = vErrors.length;
			}
		}
		if (data.comparable !== void 0) {
			if (!validate278(data.comparable, {
				instancePath: instancePath + "/comparable",
				parentData: data,
				parentDataProperty: "comparable",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err54 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err54];
		else vErrors.push(err54);
		errors++;
	}
	validate239.errors = vErrors;
	return errors === 0;
}
validate239.evaluated = {
	"props": {
		"formatVersion": true,
		"tool": true,
		"run": true,
		"sinks": true,
		"coverage": true,
		"detections": true,
		"findings": true,
		"notifications": true,
		"summary": true,
		"controls": true,
		"baseline": true,
		"comparable": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

export { validate_result_default as t };