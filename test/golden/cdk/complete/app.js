const { App, DefaultStackSynthesizer, Stage } = require("aws-cdk-lib");
const { AuditStack, DataStack } = require("./lib/stacks.js");

const complete = true;
const synthesizer = () => new DefaultStackSynthesizer({ generateBootstrapVersionRule: false });
const app = new App({ analyticsReporting: false });
const data = new DataStack(app, "Data", { synthesizer: synthesizer() });
new AuditStack(app, "Audit", { data, complete, synthesizer: synthesizer() });

const production = new Stage(app, "Production", { env: { account: "111122223333", region: "eu-west-1" } });
const productionData = new DataStack(production, "Data", { synthesizer: synthesizer(), stackName: "production-data" });
new AuditStack(production, "Audit", { data: productionData, complete, synthesizer: synthesizer() });
app.synth();
