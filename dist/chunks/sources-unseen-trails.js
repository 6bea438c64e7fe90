// src/sources/unseen-trails.ts
const changingOperations = /(?<![a-z])(?:(?:create|update)_?trail|(?:create|update)_?event_?data_?store|put_?event_?selectors)(?![a-z])/i;
function namesTrailOperation(text) {
	return changingOperations.test(text);
}
const settings = /* @__PURE__ */ new Set([
	"cloudtrail",
	"cloudtrailname",
	"trailname",
	"ismultiregiontrail",
	"isorganizationtrail",
	"includeglobalserviceevents",
	"enablelogfilevalidation",
	"eventselectors",
	"advancedeventselectors"
]);
function isTrailSetting(name) {
	return settings.has(name.replace(/[-_ ]/g, "").toLowerCase());
}
function isNamedForTrails(name) {
	return /cloud[-_]?trail|(?:create|org|organi[sz]ation|multi[-_]?region)[-_]?trail/i.test(name);
}
function isTrailAction(action) {
	return /^cloudtrail:(?:create(?:trail|eventdatastore|\*)|update(?:trail|eventdatastore|\*)|put(?:eventselectors|\*))$/i.test(action.trim());
}
const controlTowerTrail = "AWS Control Tower makes a trail for the organization, aws-controltower-BaselineCloudTrail, whose settings are not in this code, so that it is not counted here. Show it with --trails.";

export { namesTrailOperation as a, isTrailSetting as i, isNamedForTrails as n, isTrailAction as r, controlTowerTrail as t };