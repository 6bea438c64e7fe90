/** The plugin for the AWS CDK: `import { TrailproofPlugin } from "trailproof/cdk"`. */
export { TrailproofPlugin, type TrailproofPluginOptions } from "./shell/cdk/plugin.ts";
