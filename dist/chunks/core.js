import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// src/model/reasons/key.ts
function dataKey(data) {
	return JSON.stringify(data, (_key, value) => isText$2(value) ? value.parts.map(partKey) : value);
}
function isText$2(value) {
	return typeof value === "object" && value !== null && "parts" in value;
}
function partKey(part) {
	return typeof part === "string" ? part : { id: part.id };
}

// src/model/reasons/reason.ts
const keys$1 = /* @__PURE__ */ new WeakMap();
function reasonKey(reason) {
	const known = keys$1.get(reason);
	if (known !== void 0) return known;
	const key = dataKey(reason);
	keys$1.set(reason, key);
	return key;
}
const listKeys = /* @__PURE__ */ new WeakMap();
function reasonsKey(reasons) {
	const known = listKeys.get(reasons);
	if (known !== void 0) return known;
	const key = createHash("sha256").update(JSON.stringify(reasons.map(reasonKey))).digest("base64");
	listKeys.set(reasons, key);
	return key;
}
function distinctReasons(reasons) {
	return [...new Map(reasons.map((reason) => [reasonKey(reason), reason])).values()];
}

// src/model/text.ts
function literal$1(value) {
	return { parts: value === "" ? [] : [value] };
}
function unresolvedText(piece) {
	return { parts: [piece] };
}
function concatenate(pieces) {
	const parts = [];
	for (const piece of pieces) {
		const added = typeof piece === "object" && "parts" in piece ? piece.parts : [piece];
		for (const part of added) {
			const last = parts.at(-1);
			if (part === "") continue;
			if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
			else parts.push(part);
		}
	}
	return { parts };
}
function behind$1(text, beginning) {
	const count = beginning.parts.length;
	const last = beginning.parts.at(-1);
	const end = text.parts[count - 1];
	return concatenate([typeof last === "string" && typeof end === "string" ? end.slice(last.length) : "", ...text.parts.slice(count)]);
}
function knownString(text) {
	if (text.parts.length === 0) return "";
	const [first] = text.parts;
	return text.parts.length === 1 && typeof first === "string" ? first : void 0;
}
function unresolvedPieces(text) {
	return text.parts.filter((part) => typeof part !== "string");
}
function substitute(text, resolve) {
	if (text.parts.every((part) => typeof part === "string")) return text;
	return concatenate(text.parts.map((part) => typeof part === "string" ? part : resolve(part) ?? part));
}
function display(text) {
	return text.parts.map((part) => typeof part === "string" ? part : placeholder(part)).join("");
}
function placeholder(piece) {
	switch (piece.kind) {
		case "partition": return "${Partition}";
		case "region": return "${Region}";
		case "account": return "${Account}";
		case "generated-name":
		case "segment":
		case "anything": return `\${${piece.stem ?? piece.id.replace(/^.*[:#]/, "")}}`;
	}
}
function textKey$1(text) {
	return text.parts.map((part) => typeof part === "string" ? JSON.stringify(part) : part.id).join(" ");
}
function sameText(a, b) {
	return a.parts.length === b.parts.length && a.parts.every((part, index) => {
		const other = b.parts[index];
		if (typeof part === "string" || typeof other === "string") return part === other;
		return part.id === other?.id;
	});
}

// src/model/defined.ts
function defined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== void 0));
}

// src/model/bind.ts
function bindSetting(setting, bind) {
	return setting.kind === "known" ? {
		...setting,
		value: bind(setting.value)
	} : setting;
}
function bindList(list, bind) {
	return {
		...list,
		items: list.items.map(bind)
	};
}
function bindScope(scope, resolve) {
	return {
		...scope,
		account: substitute(scope.account, resolve),
		region: substitute(scope.region, resolve),
		partition: substitute(scope.partition, resolve)
	};
}
function bindSink(sink, resolve) {
	const text = (value) => substitute(value, resolve);
	const values = (list) => bindList(list, (item) => ({
		...item,
		text: text(item.text)
	}));
	const fieldSelector = (value) => ({
		...value,
		conditions: value.conditions.map((condition) => ({
			...condition,
			values: values(condition.values)
		}))
	});
	const advanced = (value) => ({
		...value,
		fieldSelectors: bindList(value.fieldSelectors, fieldSelector)
	});
	const dataResource = (value) => ({
		...value,
		type: bindSetting(value.type, text),
		values: bindSetting(value.values, values)
	});
	const basic = (value) => ({
		...value,
		excludeManagementEventSources: bindSetting(value.excludeManagementEventSources, values),
		dataResources: bindSetting(value.dataResources, (list) => bindList(list, dataResource))
	});
	const common = {
		name: sink.name === null ? null : text(sink.name),
		arn: sink.arn === null ? null : text(sink.arn),
		scope: bindScope(sink.scope, resolve),
		region: text(sink.region),
		advancedEventSelectors: bindSetting(sink.advancedEventSelectors, (list) => bindList(list, advanced))
	};
	if (sink.kind === "event-data-store") return {
		...sink,
		...common
	};
	return {
		...sink,
		...common,
		eventSelectors: bindSetting(sink.eventSelectors, (list) => bindList(list, basic)),
		s3BucketName: bindSetting(sink.s3BucketName, text),
		kmsKey: bindSetting(sink.kmsKey, text),
		cloudWatchLogs: bindSetting(sink.cloudWatchLogs, text),
		...defined({
			cloudWatchLogsRole: sink.cloudWatchLogsRole && bindSetting(sink.cloudWatchLogsRole, text),
			snsTopic: sink.snsTopic && bindSetting(sink.snsTopic, text),
			writtenName: sink.writtenName && bindSetting(sink.writtenName, text)
		}),
		insights: bindSetting(sink.insights, values)
	};
}
function bindResource(resource, resolve) {
	return {
		...resource,
		arn: resource.arn === null ? null : substitute(resource.arn, resolve),
		region: substitute(resource.region, resolve),
		scope: bindScope(resource.scope, resolve),
		variables: new Map([...resource.variables].map(([name, value]) => [name, substitute(value, resolve)])),
		...resource.tags === void 0 ? {} : { tags: {
			...resource.tags,
			values: new Map([...resource.tags.values].map(([key, value]) => [key, substitute(value, resolve)]))
		} }
	};
}

// src/model/remember.ts
function remembered$1(known, key, make) {
	const found = known.get(key);
	if (found !== void 0) return found;
	const made = make();
	known.set(key, made);
	return made;
}
function remembering$1(make) {
	const known = /* @__PURE__ */ new Map();
	return (key) => remembered$1(known, key, () => make(key));
}

// src/generated/semantics.js
var semantics_default = JSON.parse("{\"eventCategories\":[{\"name\":\"Management\",\"sinks\":[\"trail\",\"event-data-store\"],\"soleField\":false,\"group\":\"events\",\"recordsOperations\":true,\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\"]},{\"name\":\"Data\",\"sinks\":[\"trail\",\"event-data-store\"],\"soleField\":false,\"group\":\"events\",\"recordsOperations\":true,\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\"]},{\"name\":\"NetworkActivity\",\"sinks\":[\"trail\",\"event-data-store\"],\"soleField\":false,\"group\":\"events\",\"recordsOperations\":true,\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"network-activity-events\"]},{\"name\":\"Insight\",\"sinks\":[\"event-data-store\"],\"soleField\":true,\"group\":\"insight\",\"recordsOperations\":false,\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\"]},{\"name\":\"ConfigurationItem\",\"sinks\":[\"event-data-store\"],\"soleField\":true,\"group\":\"configuration-item\",\"recordsOperations\":false,\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\"]},{\"name\":\"Evidence\",\"sinks\":[\"event-data-store\"],\"soleField\":true,\"group\":\"evidence\",\"recordsOperations\":false,\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\"]},{\"name\":\"ActivityAuditLog\",\"sinks\":[\"event-data-store\"],\"soleField\":true,\"group\":\"activity-audit-log\",\"recordsOperations\":false,\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\"]}],\"basicEventSelectors\":{\"readWriteTypes\":[\"All\",\"ReadOnly\",\"WriteOnly\"],\"excludableManagementEventSources\":[\"kms.amazonaws.com\",\"rdsdata.amazonaws.com\"],\"dataResourceTypes\":[{\"type\":\"AWS::DynamoDB::Table\",\"all\":[\"arn:{partition}:dynamodb\"],\"match\":\"undocumented\",\"refused\":[{\"pattern\":\"(?!arn:{partition}:dynamodb(?::.+)?$)[^]*\",\"because\":\"the value must be the ARN of a table, or the ARN up to the service\",\"evidence\":\"documented\",\"documents\":[\"api-data-resource\"]}],\"evidence\":\"documented\",\"documents\":[\"api-data-resource\",\"data-events\"],\"note\":\"whether the ARN of a table also matches longer ARNs is not said\"},{\"type\":\"AWS::Lambda::Function\",\"all\":[\"arn:{partition}:lambda\"],\"match\":\"exact\",\"refused\":[{\"pattern\":\"arn:{partition}:lambda:\\\\*\",\"because\":\"all functions are selected by the ARN up to the service, without a wildcard\",\"evidence\":\"observed\",\"documents\":[\"https://github.com/aws-samples/aws-security-reference-architecture-examples/issues/335\"]},{\"pattern\":\"(?!arn:{partition}:lambda(?::.+)?$)[^]*\",\"because\":\"the value must be the ARN of a function, or the ARN up to the service\",\"evidence\":\"documented\",\"documents\":[\"api-data-resource\"]}],\"evidence\":\"documented\",\"documents\":[\"api-data-resource\"]},{\"type\":\"AWS::S3::Object\",\"all\":[\"arn:{partition}:s3\",\"arn:{partition}:s3:::\"],\"match\":\"prefix\",\"refused\":[{\"pattern\":\"arn:{partition}:s3:::\\\\*(?:/\\\\*?)?\",\"because\":\"all buckets are selected by the ARN up to the service, without a wildcard\",\"evidence\":\"observed\",\"documents\":[\"https://github.com/aws-samples/aws-security-reference-architecture-examples/issues/335\"]},{\"pattern\":\"arn:{partition}:s3:::[^/*]*\\\\*[^/]*(?:/[^]*)?\",\"because\":\"the name of a bucket takes no wildcard\",\"evidence\":\"observed\",\"documents\":[\"https://github.com/cloud-gov/terraform-provision/pull/414\",\"https://github.com/aws-samples/aws-security-reference-architecture-examples/issues/335\"]},{\"pattern\":\"arn:{partition}:s3:::[^/*]+\",\"because\":\"the ARN of a bucket must end in a slash\",\"evidence\":\"observed\",\"documents\":[\"https://github.com/aws/aws-cdk/issues/3450\",\"https://github.com/hashicorp/terraform-provider-aws/issues/4043\"]},{\"pattern\":\"(?!arn:{partition}:s3(?::(?!:?$).*)?$)[^]*\",\"because\":\"the value must be an ARN that names a bucket and a slash, or the ARN up to the service\",\"evidence\":\"observed\",\"documents\":[\"https://github.com/aws/aws-cdk/issues/1841\"],\"note\":\"a word that is no ARN was refused; the document has ARNs alone, and none that ends between service and bucket\"}],\"evidence\":\"documented\",\"documents\":[\"api-data-resource\",\"data-events\"],\"note\":\"objects in general purpose buckets; directory buckets need advanced event selectors\"}],\"withoutManagementNeedsDataResources\":{\"evidence\":\"observed\",\"documents\":[\"https://github.com/aws/aws-cdk/issues/15488\",\"https://github.com/aws/aws-cdk/issues/13966\",\"https://github.com/awsdocs/aws-cloudformation-user-guide/pull/752\"],\"note\":\"the refusal reads: When includeManagementEvents is false, DataResources must not be empty; it is of one selector, whatever others there are\"},\"limits\":{\"selectors\":{\"minimum\":1,\"maximum\":5,\"evidence\":\"documented\",\"documents\":[\"api-put-event-selectors\",\"quotas\"]},\"dataResourceValues\":{\"maximum\":250,\"evidence\":\"documented\",\"documents\":[\"quotas\",\"api-event-selector\"]}}},\"insights\":{\"types\":[\"ApiCallRateInsight\",\"ApiErrorRateInsight\"],\"eventCategories\":[\"Management\",\"Data\"]},\"eventTypes\":[\"AwsApiCall\",\"AwsServiceEvent\",\"AwsConsoleAction\",\"AwsConsoleSignIn\",\"AwsVpceEvent\",\"AwsVpceEvents\"],\"ingestingStatuses\":[\"ENABLED\"],\"defaultRetention\":{\"evidence\":\"documented\",\"documents\":[\"api-create-event-data-store\"],\"billingMode\":\"EXTENDABLE_RETENTION_PRICING\",\"days\":{\"EXTENDABLE_RETENTION_PRICING\":366,\"FIXED_RETENTION_PRICING\":2557}},\"trailsPerRegion\":{\"maximum\":5,\"evidence\":\"documented\",\"documents\":[\"quotas\"],\"note\":\"the quota cannot be raised, and a trail for all Regions counts in each of them\"},\"refusedSettings\":{\"writtenName\":[{\"pattern\":\"[^]{0,2}|[^]{129,}\",\"because\":\"the name of a trail has 3 to 128 characters\",\"evidence\":\"documented\",\"documents\":[\"api-create-trail\"]},{\"pattern\":\"[^]*[^A-Za-z0-9._-][^]*\",\"because\":\"the name of a trail has letters, digits, periods, underscores and dashes alone\",\"evidence\":\"documented\",\"documents\":[\"api-create-trail\",\"https://github.com/awslabs/aws-well-architected-labs/issues/39\"]},{\"pattern\":\"[^A-Za-z0-9][^]*|[^]*[^A-Za-z0-9]\",\"because\":\"the name of a trail begins and ends with a letter or a digit\",\"evidence\":\"documented\",\"documents\":[\"api-create-trail\"]},{\"pattern\":\"[^]*[._-]{2}[^]*\",\"because\":\"the name of a trail has no two periods, underscores or dashes side by side\",\"evidence\":\"documented\",\"documents\":[\"api-create-trail\"]},{\"pattern\":\"\\\\d{1,3}(?:\\\\.\\\\d{1,3}){3}\",\"because\":\"the name of a trail is not an IP address\",\"evidence\":\"documented\",\"documents\":[\"api-create-trail\"]}],\"cloudWatchLogs\":[{\"pattern\":\"arn:{partition}:logs:[^:]*:[^:]*:log-group:[^:]+\",\"because\":\"the ARN of a log group ends in \\\":*\\\" here\",\"evidence\":\"observed\",\"documents\":[\"https://github.com/hashicorp/terraform-provider-aws/issues/14557\",\"https://github.com/cisagov/crossfeed/pull/2197\"],\"note\":\"the refusal reads: CloudTrail cannot validate the specified log group ARN\"}]},\"logGroupArnsWithoutEnd\":[{\"type\":\"aws_cloudwatch_log_group\",\"attribute\":\"arn\",\"evidence\":\"observed\",\"documents\":[\"https://github.com/hashicorp/terraform-provider-aws/issues/14557\"],\"note\":\"versions of the provider before 3.0 kept the end\"}],\"sinkProperties\":[{\"type\":\"AWS::CloudTrail::Trail\",\"properties\":[\"AdvancedEventSelectors\",\"AggregationConfigurations\",\"CloudWatchLogsLogGroupArn\",\"CloudWatchLogsRoleArn\",\"EnableLogFileValidation\",\"EventSelectors\",\"IncludeGlobalServiceEvents\",\"InsightSelectors\",\"IsLogging\",\"IsMultiRegionTrail\",\"IsOrganizationTrail\",\"KMSKeyId\",\"S3BucketName\",\"S3KeyPrefix\",\"SnsTopicName\",\"Tags\",\"TrailName\"],\"evidence\":\"documented\",\"documents\":[\"cloudformation-trail\"]},{\"type\":\"AWS::CloudTrail::EventDataStore\",\"properties\":[\"AdvancedEventSelectors\",\"BillingMode\",\"ContextKeySelectors\",\"FederationEnabled\",\"FederationRoleArn\",\"IngestionEnabled\",\"InsightSelectors\",\"InsightsDestination\",\"KmsKeyId\",\"MaxEventSize\",\"MultiRegionEnabled\",\"Name\",\"OrganizationEnabled\",\"RetentionPeriod\",\"Tags\",\"TerminationProtectionEnabled\"],\"evidence\":\"documented\",\"documents\":[\"cloudformation-event-data-store\"]},{\"type\":\"aws_cloudtrail\",\"properties\":[\"advanced_event_selector\",\"arn\",\"cloud_watch_logs_group_arn\",\"cloud_watch_logs_role_arn\",\"enable_log_file_validation\",\"enable_logging\",\"event_selector\",\"home_region\",\"id\",\"include_global_service_events\",\"insight_selector\",\"is_multi_region_trail\",\"is_organization_trail\",\"kms_key_id\",\"name\",\"region\",\"s3_bucket_name\",\"s3_key_prefix\",\"sns_topic_arn\",\"sns_topic_name\",\"tags\",\"tags_all\"],\"evidence\":\"documented\",\"documents\":[\"https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/cloudtrail/trail.go\"],\"note\":\"the schema of the provider, with the attributes that it computes\"},{\"type\":\"aws_cloudtrail_event_data_store\",\"properties\":[\"advanced_event_selector\",\"arn\",\"billing_mode\",\"id\",\"kms_key_id\",\"multi_region_enabled\",\"name\",\"organization_enabled\",\"region\",\"retention_period\",\"suspend\",\"tags\",\"tags_all\",\"termination_protection_enabled\"],\"evidence\":\"documented\",\"documents\":[\"https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/cloudtrail/event_data_store.go\"],\"note\":\"the schema of the provider, with the attributes that it computes\"}],\"trailRules\":{\"insightsNeedEvents\":{\"evidence\":\"documented\",\"documents\":[\"api-put-insight-selectors\"],\"note\":\"InvalidInsightSelectorsException: Insights on data events need selectors for data events\"},\"logGroupNeedsRole\":{\"evidence\":\"observed\",\"documents\":[\"https://github.com/hashicorp/terraform-provider-aws/issues/148\",\"https://github.com/pulumi/docs/issues/5117\"],\"note\":\"the refusal reads: You must specify a role ARN as well as a log group\"},\"roleNeedsLogGroup\":{\"evidence\":\"documented\",\"documents\":[\"api-create-trail\"],\"note\":\"the log group is not required unless there is a role\"},\"multiRegionNeedsGlobalServiceEvents\":{\"evidence\":\"observed\",\"documents\":[\"https://github.com/hashicorp/terraform/issues/4723\",\"https://github.com/awsdocs/aws-cloudformation-user-guide/issues/908\"],\"note\":\"the refusal reads: Multi-Region trail must include global service events; in CloudFormation the property left out counts as false\"},\"selectorKindsExclude\":{\"evidence\":\"documented\",\"documents\":[\"api-put-event-selectors\"],\"note\":\"setting one kind overwrites the other\"}},\"listSources\":{\"dataEventTypes\":{\"evidence\":\"documented\",\"documents\":[\"cloudtrail-events\"],\"note\":\"pages of services document a few types that the list lacks\"},\"eventTypes\":{\"evidence\":\"documented\",\"documents\":[\"record-contents\"],\"note\":\"the page writes AwsVpceEvents, every printed record AwsVpceEvent\"},\"ingestingStatuses\":{\"evidence\":\"documented\",\"documents\":[\"api-create-event-data-store\"]},\"insights\":{\"evidence\":\"documented\",\"documents\":[\"api-put-insight-selectors\"]},\"networkActivityEventSources\":{\"evidence\":\"documented\",\"documents\":[\"network-activity-events\",\"cloudtrail-events\"],\"note\":\"the pages list different sources; this is all of them\"},\"partitions\":{\"evidence\":\"documented\",\"documents\":[\"regions\",\"pseudo-parameters\"],\"note\":\"botocore gives Region names and domain suffixes; AWS::URLSuffix is the domain suffix, by the page for some partitions\"}},\"dataEventTypes\":[\"AWS::AIDevOps::AgentSpace\",\"AWS::AIDevOps::Association\",\"AWS::AIDevOps::OperatorAppTeam\",\"AWS::AIDevOps::PipelineMetadata\",\"AWS::AIDevOps::Service\",\"AWS::AIOps::InvestigationGroup\",\"AWS::AOSS::Collection\",\"AWS::AWSExternalAnthropic::Workspace\",\"AWS::AgentAccessMCP::Tools\",\"AWS::AgentRegistry::Registry\",\"AWS::AppConfig::Configuration\",\"AWS::AppSync::GraphQLApi\",\"AWS::ApplicationSignals::InstrumentationConfig\",\"AWS::B2BI::Transformer\",\"AWS::Backup::BackupAccessPoint\",\"AWS::Backup::SearchJob\",\"AWS::Bedrock::AdvancedOptimizePromptJob\",\"AWS::Bedrock::AgentAlias\",\"AWS::Bedrock::AsyncInvoke\",\"AWS::Bedrock::AutomatedReasoningPolicy\",\"AWS::Bedrock::AutomatedReasoningPolicyVersion\",\"AWS::Bedrock::Blueprint\",\"AWS::Bedrock::DataAutomationInvocation\",\"AWS::Bedrock::DataAutomationProfile\",\"AWS::Bedrock::DataAutomationProject\",\"AWS::Bedrock::FlowAlias\",\"AWS::Bedrock::FlowExecution\",\"AWS::Bedrock::Guardrail\",\"AWS::Bedrock::InlineAgent\",\"AWS::Bedrock::KnowledgeBase\",\"AWS::Bedrock::Model\",\"AWS::Bedrock::PromptVersion\",\"AWS::Bedrock::Session\",\"AWS::Bedrock::Tool\",\"AWS::BedrockAgentCore::ABTest\",\"AWS::BedrockAgentCore::APIKeyCredentialProvider\",\"AWS::BedrockAgentCore::BatchEvaluate\",\"AWS::BedrockAgentCore::Browser\",\"AWS::BedrockAgentCore::BrowserCustom\",\"AWS::BedrockAgentCore::BrowserProfile\",\"AWS::BedrockAgentCore::CapacityProvider\",\"AWS::BedrockAgentCore::CodeInterpreter\",\"AWS::BedrockAgentCore::CodeInterpreterCustom\",\"AWS::BedrockAgentCore::Evaluator\",\"AWS::BedrockAgentCore::Gateway\",\"AWS::BedrockAgentCore::Memory\",\"AWS::BedrockAgentCore::OAuth2CredentialProvider\",\"AWS::BedrockAgentCore::Payments\",\"AWS::BedrockAgentCore::Policy\",\"AWS::BedrockAgentCore::PolicyEngine\",\"AWS::BedrockAgentCore::Recommendation\",\"AWS::BedrockAgentCore::Registry\",\"AWS::BedrockAgentCore::Runtime\",\"AWS::BedrockAgentCore::RuntimeEndpoint\",\"AWS::BedrockAgentCore::TokenVault\",\"AWS::BedrockAgentCore::WorkloadIdentity\",\"AWS::BedrockAgentCore::WorkloadIdentityDirectory\",\"AWS::BedrockMantle::Project\",\"AWS::BedrockWebSearch::Tool\",\"AWS::Cassandra::Stream\",\"AWS::Cassandra::Table\",\"AWS::CertificateManager::AcmeEndpoint\",\"AWS::ClinicalTrialsTech::Codelist\",\"AWS::ClinicalTrialsTech::Dataset\",\"AWS::ClinicalTrialsTech::Execution\",\"AWS::ClinicalTrialsTech::Instance\",\"AWS::ClinicalTrialsTech::Mapping\",\"AWS::ClinicalTrialsTech::Schedule\",\"AWS::ClinicalTrialsTech::Study\",\"AWS::CloudFront::KeyValueStore\",\"AWS::CloudOptimization::Profile\",\"AWS::CloudOptimization::Recommendation\",\"AWS::CloudTrail::Channel\",\"AWS::CloudWatch::Dataset\",\"AWS::CloudWatch::IngestionEndpoint\",\"AWS::CloudWatch::Metric\",\"AWS::CodeGuruProfiler::ProfilingGroup\",\"AWS::CodeWhisperer::Customization\",\"AWS::CodeWhisperer::Profile\",\"AWS::Cognito::IdentityPool\",\"AWS::DSQL::Cluster\",\"AWS::DataExchange::Asset\",\"AWS::Deadline::Fleet\",\"AWS::Deadline::Job\",\"AWS::Deadline::Queue\",\"AWS::Deadline::Worker\",\"AWS::DiodeAlerting::LinkedAlert\",\"AWS::DynamoDB::Stream\",\"AWS::DynamoDB::Table\",\"AWS::EC2::InstanceConnectEndpoint\",\"AWS::EC2::Snapshot\",\"AWS::ECS::ContainerInstance\",\"AWS::EKS::Dashboard\",\"AWS::EMRWAL::Workspace\",\"AWS::EndUserMessaging::NotifyCodeVerification\",\"AWS::Events::Endpoint\",\"AWS::Events::EventBus\",\"AWS::Events::EventSource\",\"AWS::Events::Rule\",\"AWS::EventsV2::EventBus\",\"AWS::EventsV2::EventSource\",\"AWS::FSx::Volume\",\"AWS::FinSpace::Environment\",\"AWS::GameLiftStreams::Application\",\"AWS::GameLiftStreams::StreamGroup\",\"AWS::GeoMaps::Provider\",\"AWS::GeoPlaces::Provider\",\"AWS::GeoRoutes::Provider\",\"AWS::Glue::Table\",\"AWS::GreengrassV2::ComponentVersion\",\"AWS::GreengrassV2::Deployment\",\"AWS::GuardDuty::Detector\",\"AWS::GuardDuty::MalwareScan\",\"AWS::HealthAgent::Domain\",\"AWS::HealthAgent::Integration\",\"AWS::HealthAgent::PatientInsightsJob\",\"AWS::HealthAgent::Session\",\"AWS::HealthAgent::Subscription\",\"AWS::HealthLake::DataTransformationProfile\",\"AWS::IoT::Certificate\",\"AWS::IoT::Thing\",\"AWS::IoT::Tunnel\",\"AWS::IoTSiteWise::Asset\",\"AWS::IoTSiteWise::Dataset\",\"AWS::IoTSiteWise::Pipeline\",\"AWS::IoTSiteWise::TimeSeries\",\"AWS::IoTSiteWise::Workspace\",\"AWS::IoTTwinMaker::Entity\",\"AWS::IoTTwinMaker::Workspace\",\"AWS::KendraRanking::ExecutionPlan\",\"AWS::Kinesis::Stream\",\"AWS::Kinesis::StreamConsumer\",\"AWS::KinesisFirehose::DeliveryStream\",\"AWS::KinesisVideo::SignalingChannel\",\"AWS::KinesisVideo::Stream\",\"AWS::Lambda::Function\",\"AWS::Lambda::MicrovmImage\",\"AWS::Lambda::WebFunction\",\"AWS::Lex::Bot\",\"AWS::Lex::BotAlias\",\"AWS::Logs::LogGroupAuthorization\",\"AWS::Logs::ScheduledQuery\",\"AWS::MWAA::Environment\",\"AWS::MachineLearning::MlModel\",\"AWS::ManagedBlockchain::Network\",\"AWS::ManagedBlockchain::Node\",\"AWS::ManagedBlockchainQuery::QueryAPI\",\"AWS::MedicalImaging::Datastore\",\"AWS::MedicalImaging::Imageset\",\"AWS::NeptuneGraph::Graph\",\"AWS::NetworkFlowMonitor::Monitor\",\"AWS::NetworkFlowMonitor::Scope\",\"AWS::NovaAct::WorkflowDefinition\",\"AWS::NovaAct::WorkflowRun\",\"AWS::One::UKey\",\"AWS::One::User\",\"AWS::PCAConnectorAD::Connector\",\"AWS::PCAConnectorSCEP::Connector\",\"AWS::PaymentCryptography::Alias\",\"AWS::PaymentCryptography::Key\",\"AWS::Pinpoint::App\",\"AWS::QApps::QApp\",\"AWS::QApps::QAppSession\",\"AWS::QBusiness::Application\",\"AWS::QBusiness::DataSource\",\"AWS::QBusiness::Index\",\"AWS::QBusiness::Integration\",\"AWS::QBusiness::WebExperience\",\"AWS::QDeveloper::Integration\",\"AWS::QuickSight::App\",\"AWS::QuickSight::Automation\",\"AWS::QuickSight::AutomationJob\",\"AWS::QuickSight::Extension\",\"AWS::QuickSight::ExtensionAccess\",\"AWS::QuickSight::Flow\",\"AWS::QuickSight::FlowSession\",\"AWS::QuickSight::Page\",\"AWS::QuickSight::Task\",\"AWS::Quicksight::ActionConnector\",\"AWS::RDS::DBCluster\",\"AWS::RUM::AppMonitor\",\"AWS::Redshift::Cluster\",\"AWS::ResourceExplorer2::ManagedView\",\"AWS::ResourceExplorer2::View\",\"AWS::S3::AccessPoint\",\"AWS::S3::Object\",\"AWS::S3Express::AccessPoint\",\"AWS::S3Express::Object\",\"AWS::S3ObjectLambda::AccessPoint\",\"AWS::S3Outposts::Object\",\"AWS::S3Tables::Table\",\"AWS::S3Tables::TableBucket\",\"AWS::S3Vectors::Index\",\"AWS::S3Vectors::VectorBucket\",\"AWS::SCN::BusinessRule\",\"AWS::SCN::DataLakeException\",\"AWS::SCN::ExceptionInvestigation\",\"AWS::SCN::ExceptionRule\",\"AWS::SCN::Instance\",\"AWS::SCN::Metric\",\"AWS::SCN::MetricEvaluation\",\"AWS::SCN::Outcome\",\"AWS::SCN::OutcomeTemplate\",\"AWS::SDB::Domain\",\"AWS::SES::ConfigurationSet\",\"AWS::SES::EmailIdentity\",\"AWS::SES::Template\",\"AWS::SMSVoice::CarrierLookup\",\"AWS::SMSVoice::ConfigurationSet\",\"AWS::SMSVoice::Message\",\"AWS::SMSVoice::NotifyConfiguration\",\"AWS::SMSVoice::OriginationIdentity\",\"AWS::SNS::PlatformEndpoint\",\"AWS::SNS::Topic\",\"AWS::SQS::Queue\",\"AWS::SSM::ExecutionPreview\",\"AWS::SSM::ManagedNode\",\"AWS::SSMMessages::ControlChannel\",\"AWS::SWF::Domain\",\"AWS::SageMaker::Endpoint\",\"AWS::SageMaker::ExperimentTrialComponent\",\"AWS::SageMaker::FeatureGroup\",\"AWS::SageMaker::Hub\",\"AWS::SageMaker::Job\",\"AWS::SageMaker::MlflowApp\",\"AWS::SageMaker::MlflowTrackingServer\",\"AWS::SageMaker::TrainingSession\",\"AWS::ServiceDiscovery::Namespace\",\"AWS::ServiceDiscovery::Service\",\"AWS::Signer::SigningJob\",\"AWS::Signer::SigningProfile\",\"AWS::SitewiseAssistant::Conversation\",\"AWS::SocialMessaging::PhoneNumberId\",\"AWS::SocialMessaging::WabaId\",\"AWS::StepFunctions::Activity\",\"AWS::StepFunctions::StateMachine\",\"AWS::SupportAccess::Tenant\",\"AWS::SupportAccess::TrustingAccount\",\"AWS::SupportAccess::TrustingRole\",\"AWS::ThinClient::Device\",\"AWS::ThinClient::Environment\",\"AWS::Timestream::Database\",\"AWS::Timestream::RegionalEndpoint\",\"AWS::Timestream::Table\",\"AWS::Transform::AgentInstance\",\"AWS::Transform::Profile\",\"AWS::TransformCustom::Campaign\",\"AWS::TransformCustom::Conversation\",\"AWS::TransformCustom::KnowledgeItem\",\"AWS::TransformCustom::Package\",\"AWS::UXC::AccountCustomization\",\"AWS::VerifiedPermissions::PolicyStore\",\"AWS::WellArchitected::AgentRecommendation\",\"AWS::XRay::Trace\"],\"networkActivityEventSources\":[\"aco-automation.amazonaws.com\",\"agent-registry.amazonaws.com\",\"appconfig.amazonaws.com\",\"application-signals.amazonaws.com\",\"appmesh.amazonaws.com\",\"assurance.amazonaws.com\",\"athena.amazonaws.com\",\"autoscaling.amazonaws.com\",\"aws-external-anthropic.amazonaws.com\",\"b2bi.amazonaws.com\",\"backup-gateway.amazonaws.com\",\"bcm-data-exports.amazonaws.com\",\"bcm-pricing-calculator.amazonaws.com\",\"bedrock-agentcore.amazonaws.com\",\"bedrock.amazonaws.com\",\"billing.amazonaws.com\",\"cassandra.amazonaws.com\",\"ce.amazonaws.com\",\"chime-sdk-media-pipelines.amazonaws.com\",\"chime-sdk-voice.amazonaws.com\",\"cloudcontrolapi.amazonaws.com\",\"cloudformation.amazonaws.com\",\"cloudhsm.amazonaws.com\",\"cloudoptimization.amazonaws.com\",\"cloudtrail.amazonaws.com\",\"codedeploy.amazonaws.com\",\"comprehend.amazonaws.com\",\"comprehendmedical.amazonaws.com\",\"config.amazonaws.com\",\"ds.amazonaws.com\",\"dsql.amazonaws.com\",\"dynamodb.amazonaws.com\",\"ec2.amazonaws.com\",\"ecr.amazonaws.com\",\"ecs.amazonaws.com\",\"elasticfilesystem.amazonaws.com\",\"elasticloadbalancing.amazonaws.com\",\"events.amazonaws.com\",\"firehose.amazonaws.com\",\"frauddetector.amazonaws.com\",\"freetier.amazonaws.com\",\"fsx.amazonaws.com\",\"glue.amazonaws.com\",\"healthlake.amazonaws.com\",\"identitystore.amazonaws.com\",\"invoicing.amazonaws.com\",\"iot.amazonaws.com\",\"iotfleetwise.amazonaws.com\",\"iotsecuredtunneling.amazonaws.com\",\"iotsitewise.amazonaws.com\",\"kms.amazonaws.com\",\"lakeformation.amazonaws.com\",\"lambda.amazonaws.com\",\"license-manager.amazonaws.com\",\"lookoutequipment.amazonaws.com\",\"lookoutvision.amazonaws.com\",\"monitoring.amazonaws.com\",\"nova-act.amazonaws.com\",\"partnercentral-prm.amazonaws.com\",\"personalize.amazonaws.com\",\"qbusiness.amazonaws.com\",\"quicksight.amazonaws.com\",\"rds.amazonaws.com\",\"rdsdata.amazonaws.com\",\"rdsdataapi.amazonaws.com\",\"rekognition.amazonaws.com\",\"rolesanywhere.amazonaws.com\",\"route53.amazonaws.com\",\"s3.amazonaws.com\",\"s3vectors.amazonaws.com\",\"sagemaker.amazonaws.com\",\"scheduler.amazonaws.com\",\"secretsmanager.amazonaws.com\",\"servicediscovery.amazonaws.com\",\"ses.amazonaws.com\",\"signin.amazonaws.com\",\"sns.amazonaws.com\",\"sqs.amazonaws.com\",\"ssm-contacts.amazonaws.com\",\"ssm.amazonaws.com\",\"sso-directory.amazonaws.com\",\"sso-oauth.amazonaws.com\",\"sso.amazonaws.com\",\"states.amazonaws.com\",\"storagegateway.amazonaws.com\",\"sts.amazonaws.com\",\"swf.amazonaws.com\",\"textract.amazonaws.com\",\"transcribe.amazonaws.com\",\"transcribestreaming.amazonaws.com\",\"transfer.amazonaws.com\",\"transform-agents.amazonaws.com\",\"transform-custom.amazonaws.com\",\"transform.amazonaws.com\",\"translate.amazonaws.com\",\"user-subscriptions.amazonaws.com\",\"verifiedpermissions.amazonaws.com\",\"voiceid.amazonaws.com\",\"workmail.amazonaws.com\",\"workmailmessageflow.amazonaws.com\"],\"globalServices\":[{\"name\":\"Amazon CloudFront\",\"eventSource\":\"cloudfront.amazonaws.com\",\"events\":\"all\",\"evidence\":\"documented\",\"documents\":[\"concepts\",\"api-create-trail\"]},{\"name\":\"AWS Identity and Access Management\",\"eventSource\":\"iam.amazonaws.com\",\"events\":\"all\",\"evidence\":\"documented\",\"documents\":[\"concepts\",\"api-create-trail\"]},{\"name\":\"Amazon Route 53\",\"eventSource\":\"route53.amazonaws.com\",\"events\":\"all\",\"evidence\":\"documented\",\"documents\":[\"concepts\"]},{\"name\":\"AWS sign-in\",\"eventSource\":\"signin.amazonaws.com\",\"events\":\"some\",\"evidence\":\"documented\",\"documents\":[\"concepts\"],\"note\":\"sign-in at a regional endpoint is recorded in the Region of the endpoint\"},{\"name\":\"AWS Security Token Service\",\"eventSource\":\"sts.amazonaws.com\",\"events\":\"some\",\"evidence\":\"documented\",\"documents\":[\"concepts\",\"api-create-trail\"],\"note\":\"calls of a regional endpoint are recorded in the Region of the endpoint\"}],\"partitions\":[{\"id\":\"aws\",\"leader\":\"us-east-1\",\"domainSuffix\":\"amazonaws.com\",\"regionPattern\":\"(?:us|eu|ap|sa|ca|me|af|il|mx)-\\\\w+-\\\\d+\",\"regions\":[\"us-east-1\",\"us-west-2\",\"eu-west-1\",\"ap-southeast-2\"],\"alwaysEnabled\":[\"ap-northeast-1\",\"ap-northeast-2\",\"ap-northeast-3\",\"ap-south-1\",\"ap-southeast-1\",\"ap-southeast-2\",\"ca-central-1\",\"eu-central-1\",\"eu-north-1\",\"eu-west-1\",\"eu-west-2\",\"eu-west-3\",\"sa-east-1\",\"us-east-1\",\"us-east-2\",\"us-west-1\",\"us-west-2\"]},{\"id\":\"aws-cn\",\"leader\":\"cn-north-1\",\"domainSuffix\":\"amazonaws.com.cn\",\"regionPattern\":\"cn-\\\\w+-\\\\d+\",\"regions\":[\"cn-north-1\",\"cn-northwest-1\"]},{\"id\":\"aws-us-gov\",\"leader\":\"us-gov-west-1\",\"domainSuffix\":\"amazonaws.com\",\"regionPattern\":\"us-gov-\\\\w+-\\\\d+\",\"regions\":[\"us-gov-west-1\",\"us-gov-east-1\"]},{\"id\":\"aws-iso\",\"leader\":\"us-iso-east-1\",\"domainSuffix\":\"c2s.ic.gov\",\"regionPattern\":\"us-iso-\\\\w+-\\\\d+\",\"regions\":[\"us-iso-east-1\",\"us-iso-west-1\"]},{\"id\":\"aws-iso-b\",\"leader\":\"us-isob-east-1\",\"domainSuffix\":\"sc2s.sgov.gov\",\"regionPattern\":\"us-isob-\\\\w+-\\\\d+\",\"regions\":[\"us-isob-east-1\"]},{\"id\":\"aws-iso-e\",\"leader\":\"eu-isoe-west-1\",\"domainSuffix\":\"cloud.adc-e.uk\",\"regionPattern\":\"eu-isoe-\\\\w+-\\\\d+\",\"regions\":[\"eu-isoe-west-1\"]},{\"id\":\"aws-iso-f\",\"leader\":\"us-isof-south-1\",\"domainSuffix\":\"csp.hci.ic.gov\",\"regionPattern\":\"us-isof-\\\\w+-\\\\d+\",\"regions\":[\"us-isof-south-1\"]},{\"id\":\"aws-eusc\",\"leader\":\"eusc-de-east-1\",\"domainSuffix\":\"amazonaws.eu\",\"regionPattern\":\"eusc-de-\\\\w+-\\\\d+\",\"regions\":[\"eusc-de-east-1\"]}],\"callerArns\":[{\"pattern\":\"arn:{partition}:iam::{account}:user/{name}\",\"documents\":[\"user-identity\"]},{\"pattern\":\"arn:{partition}:sts::{account}:assumed-role/{role}/{session}\",\"documents\":[\"user-identity\"]}],\"nameRules\":[{\"arn\":\"arn:{partition}:s3:::{bucket}\",\"placeholder\":\"bucket\",\"minimumLength\":3,\"characters\":\"A-Za-z0-9._-\",\"documents\":[\"s3-bucket-names\"]},{\"arn\":\"arn:{partition}:dynamodb:{region}:{account}:table/{table}\",\"placeholder\":\"table\",\"minimumLength\":3,\"characters\":\"A-Za-z0-9._-\",\"documents\":[\"dynamodb-names\"]}],\"exampleOperations\":[{\"eventSource\":\"ec2.amazonaws.com\",\"read\":\"DescribeInstances\",\"write\":\"RunInstances\"},{\"eventSource\":\"kms.amazonaws.com\",\"read\":\"Decrypt\",\"write\":\"ScheduleKeyDeletion\"},{\"eventSource\":\"rdsdata.amazonaws.com\",\"read\":\"ExecuteSql\",\"write\":\"ExecuteStatement\"},{\"eventSource\":\"iam.amazonaws.com\",\"read\":\"ListUsers\",\"write\":\"CreateUser\"},{\"eventSource\":\"sts.amazonaws.com\",\"read\":\"AssumeRole\",\"write\":\"GetSessionToken\"},{\"eventSource\":\"cloudfront.amazonaws.com\",\"read\":\"ListDistributions\",\"write\":\"CreateDistribution\"},{\"eventSource\":\"route53.amazonaws.com\",\"read\":\"ListHostedZones\",\"write\":\"ChangeResourceRecordSets\"}],\"logDestinations\":[{\"setting\":\"s3BucketName\",\"resourceType\":\"AWS::S3::Object\",\"placeholder\":\"bucket\",\"arn\":\"arn:{partition}:s3:::{name}/\",\"delivery\":{\"eventSource\":\"s3.amazonaws.com\",\"eventName\":\"PutObject\"},\"evidence\":\"documented\",\"documents\":[\"api-create-trail\",\"data-events\"]}],\"documents\":[{\"id\":\"user-identity\",\"title\":\"CloudTrail userIdentity element\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-30\"},{\"id\":\"advanced-field-selector\",\"title\":\"CloudFormation reference, AWS::CloudTrail::Trail AdvancedFieldSelector\",\"url\":\"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-advancedfieldselector.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-20\"},{\"id\":\"api-advanced-event-selector\",\"title\":\"CloudTrail API reference, AdvancedEventSelector and AdvancedFieldSelector\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html\",\"date\":\"2025-11\",\"retrieved\":\"2026-11-20\"},{\"id\":\"api-create-event-data-store\",\"title\":\"CloudTrail API reference, CreateEventDataStore\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateEventDataStore.html\",\"date\":\"2026-09\",\"retrieved\":\"2026-11-20\"},{\"id\":\"api-create-trail\",\"title\":\"CloudTrail API reference, CreateTrail\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html\",\"date\":\"2026-09\",\"retrieved\":\"2026-11-20\"},{\"id\":\"api-data-resource\",\"title\":\"CloudTrail API reference, DataResource\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html\",\"date\":\"2026-09\",\"retrieved\":\"2026-11-20\"},{\"id\":\"api-event-selector\",\"title\":\"CloudTrail API reference, EventSelector\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html\",\"date\":\"2026-09\",\"retrieved\":\"2026-11-20\"},{\"id\":\"api-put-event-selectors\",\"title\":\"CloudTrail API reference, PutEventSelectors\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html\",\"date\":\"2026-09\",\"retrieved\":\"2026-11-20\"},{\"id\":\"api-put-insight-selectors\",\"title\":\"CloudTrail API reference, PutInsightSelectors\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutInsightSelectors.html\",\"date\":\"2026-09\",\"retrieved\":\"2026-11-20\"},{\"id\":\"cloudformation-trail\",\"title\":\"CloudFormation reference, AWS::CloudTrail::Trail\",\"url\":\"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html\",\"date\":\"2026\",\"retrieved\":\"2026-12-01\"},{\"id\":\"cloudformation-event-data-store\",\"title\":\"CloudFormation reference, AWS::CloudTrail::EventDataStore\",\"url\":\"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html\",\"date\":\"2026\",\"retrieved\":\"2026-12-01\"},{\"id\":\"cloudtrail-events\",\"title\":\"CloudTrail user guide, Understanding CloudTrail events\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-events.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-30\"},{\"id\":\"s3-bucket-names\",\"title\":\"Amazon S3 user guide, General purpose bucket naming rules\",\"url\":\"https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html\",\"date\":\"2026\",\"retrieved\":\"2026-12-01\"},{\"id\":\"dynamodb-names\",\"title\":\"Amazon DynamoDB developer guide, Supported data types and naming rules\",\"url\":\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html\",\"date\":\"2026\",\"retrieved\":\"2026-12-01\"},{\"id\":\"concepts\",\"title\":\"CloudTrail user guide, CloudTrail concepts\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html\",\"date\":\"2023-03\",\"retrieved\":\"2026-11-20\"},{\"id\":\"data-events\",\"title\":\"CloudTrail user guide, Logging data events\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-20\"},{\"id\":\"filtering-data-events\",\"title\":\"CloudTrail user guide, Filtering data events by using advanced event selectors\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-20\"},{\"id\":\"network-activity-events\",\"title\":\"CloudTrail user guide, Logging network activity events\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-20\"},{\"id\":\"quotas\",\"title\":\"CloudTrail user guide, Quotas in AWS CloudTrail\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-20\"},{\"id\":\"record-contents\",\"title\":\"CloudTrail user guide, CloudTrail record contents\",\"url\":\"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-20\"},{\"id\":\"regions\",\"title\":\"botocore, partitions.json\",\"url\":\"https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json\",\"date\":\"2026-08\",\"retrieved\":\"2026-11-30\"},{\"id\":\"pseudo-parameters\",\"title\":\"CloudFormation template reference, Get AWS values using pseudo parameters\",\"url\":\"https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html\",\"date\":\"2026\",\"retrieved\":\"2026-11-30\"}],\"advancedEventSelectors\":{\"fields\":[{\"field\":\"eventCategory\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"filtering-data-events\"],\"inferred\":[\"maximumValues\"],\"note\":\"that a list of several categories is refused is inferred from \\\"one of\\\"\",\"rules\":{\"trail\":{\"Management\":{\"operators\":[\"Equals\"],\"values\":[\"Management\",\"Data\",\"NetworkActivity\"],\"maximumValues\":1,\"presence\":\"required\"},\"Data\":{\"operators\":[\"Equals\"],\"values\":[\"Management\",\"Data\",\"NetworkActivity\"],\"maximumValues\":1,\"presence\":\"required\"},\"NetworkActivity\":{\"operators\":[\"Equals\"],\"values\":[\"Management\",\"Data\",\"NetworkActivity\"],\"maximumValues\":1,\"presence\":\"required\"}},\"event-data-store\":{\"Management\":{\"operators\":[\"Equals\"],\"values\":[\"Management\",\"Data\",\"NetworkActivity\"],\"maximumValues\":1,\"presence\":\"required\"},\"Data\":{\"operators\":[\"Equals\"],\"values\":[\"Management\",\"Data\",\"NetworkActivity\"],\"maximumValues\":1,\"presence\":\"required\"},\"NetworkActivity\":{\"operators\":[\"Equals\"],\"values\":[\"Management\",\"Data\",\"NetworkActivity\"],\"maximumValues\":1,\"presence\":\"required\"},\"Insight\":{\"operators\":[\"Equals\"],\"values\":[\"Insight\"],\"maximumValues\":1,\"presence\":\"required\"},\"ConfigurationItem\":{\"operators\":[\"Equals\"],\"values\":[\"ConfigurationItem\"],\"maximumValues\":1,\"presence\":\"required\"},\"Evidence\":{\"operators\":[\"Equals\"],\"values\":[\"Evidence\"],\"maximumValues\":1,\"presence\":\"required\"},\"ActivityAuditLog\":{\"operators\":[\"Equals\"],\"values\":[\"ActivityAuditLog\"],\"maximumValues\":1,\"presence\":\"required\"}}}},{\"field\":\"eventName\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"filtering-data-events\"],\"rules\":{\"trail\":{\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"NetworkActivity\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"Management\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"NetworkActivity\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}}}},{\"field\":\"eventSource\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"network-activity-events\"],\"inferred\":[\"maximumValues\"],\"note\":\"one source a selector of network activity events is read from the wording and the examples\",\"rules\":{\"trail\":{\"Management\":{\"operators\":[\"NotEquals\"],\"values\":[\"kms.amazonaws.com\",\"rdsdata.amazonaws.com\"],\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"NetworkActivity\":{\"operators\":[\"Equals\"],\"values\":null,\"maximumValues\":1,\"presence\":\"required\"}},\"event-data-store\":{\"Management\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"NetworkActivity\":{\"operators\":[\"Equals\"],\"values\":null,\"maximumValues\":1,\"presence\":\"required\"}}}},{\"field\":\"eventType\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"filtering-data-events\"],\"rules\":{\"trail\":{\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"Management\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}}}},{\"field\":\"errorCode\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"network-activity-events\"],\"rules\":{\"trail\":{\"NetworkActivity\":{\"operators\":[\"Equals\"],\"values\":[\"VpceAccessDenied\"],\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"NetworkActivity\":{\"operators\":[\"Equals\"],\"values\":[\"VpceAccessDenied\"],\"maximumValues\":null,\"presence\":\"optional\"}}}},{\"field\":\"readOnly\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"api-advanced-event-selector\"],\"rules\":{\"trail\":{\"Management\":{\"operators\":[\"Equals\"],\"values\":[\"true\",\"false\"],\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\"],\"values\":[\"true\",\"false\"],\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"Management\":{\"operators\":[\"Equals\"],\"values\":[\"true\",\"false\"],\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\"],\"values\":[\"true\",\"false\"],\"maximumValues\":null,\"presence\":\"optional\"}}}},{\"field\":\"resources.ARN\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"filtering-data-events\"],\"rules\":{\"trail\":{\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}}}},{\"field\":\"resources.type\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"filtering-data-events\"],\"rules\":{\"trail\":{\"Data\":{\"operators\":[\"Equals\"],\"values\":null,\"maximumValues\":1,\"presence\":\"required\"}},\"event-data-store\":{\"Data\":{\"operators\":[\"Equals\"],\"values\":null,\"maximumValues\":1,\"presence\":\"required\"}}}},{\"field\":\"sessionCredentialFromConsole\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"filtering-data-events\"],\"inferred\":[\"values\"],\"note\":\"the field stands in a record only when it is true; that other values are refused is not documented\",\"rules\":{\"trail\":{\"Data\":{\"operators\":[\"Equals\",\"NotEquals\"],\"values\":[\"true\"],\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"Management\":{\"operators\":[\"Equals\",\"NotEquals\"],\"values\":[\"true\"],\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\",\"NotEquals\"],\"values\":[\"true\"],\"maximumValues\":null,\"presence\":\"optional\"}}}},{\"field\":\"userIdentity.arn\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"filtering-data-events\",\"network-activity-events\"],\"rules\":{\"trail\":{\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"NetworkActivity\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"Management\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"},\"Data\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}}}},{\"field\":\"vpcEndpointId\",\"evidence\":\"documented\",\"documents\":[\"advanced-field-selector\",\"network-activity-events\"],\"rules\":{\"trail\":{\"NetworkActivity\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}},\"event-data-store\":{\"NetworkActivity\":{\"operators\":[\"Equals\",\"StartsWith\",\"EndsWith\",\"NotEquals\",\"NotStartsWith\",\"NotEndsWith\"],\"values\":null,\"maximumValues\":null,\"presence\":\"optional\"}}}}],\"limits\":{\"values\":{\"maximum\":500,\"evidence\":\"documented\",\"documents\":[\"quotas\",\"data-events\"]},\"valueLength\":{\"minimum\":1,\"maximum\":2048,\"evidence\":\"documented\",\"documents\":[\"api-advanced-event-selector\"]},\"fieldLength\":{\"minimum\":1,\"maximum\":1000,\"evidence\":\"documented\",\"documents\":[\"api-advanced-event-selector\"]},\"nameLength\":{\"maximum\":1000,\"evidence\":\"documented\",\"documents\":[\"api-advanced-event-selector\"],\"note\":\"CloudFormation asks for at least one character\"},\"fieldSelectors\":{\"minimum\":1,\"evidence\":\"documented\",\"documents\":[\"api-advanced-event-selector\"]},\"valuesOfOperator\":{\"minimum\":1,\"evidence\":\"documented\",\"documents\":[\"api-advanced-event-selector\"]},\"selectorsOfEventDataStore\":{\"maximum\":5,\"evidence\":\"documented\",\"documents\":[\"api-create-event-data-store\"],\"note\":\"an example of the user guide has six selectors, so more than five are worth a remark and no refusal\"}}}}");

// src/catalog/semantics.ts
function loadSemantics() {
	return semantics_default;
}
function propertiesOf(type) {
	return semantics_default.sinkProperties.find((candidate) => candidate.type === type)?.properties ?? [];
}
function fieldRule(semantics, field, category, sink) {
	return semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === field)?.rules[sink][category];
}
function partitionOfRegion(semantics, region) {
	return semantics.partitions.find((partition) => new RegExp(`^(?:${partition.regionPattern})$`).test(region));
}
function domainSuffixOf(semantics, partition) {
	return semantics.partitions.find(({ id }) => id === partition)?.domainSuffix;
}
function isOptInRegion(semantics, region) {
	const enabled = partitionOfRegion(semantics, region)?.alwaysEnabled;
	return enabled !== void 0 && !enabled.includes(region);
}

// src/model/certainty.ts
function not(value) {
	switch (value) {
		case "yes": return "no";
		case "no": return "yes";
		case "maybe": return "maybe";
	}
}
function and(...values) {
	return all(values, (value) => value);
}
function all(items, test) {
	let result = "yes";
	for (const item of items) {
		const value = test(item);
		if (value === "no") return "no";
		if (value === "maybe") result = "maybe";
	}
	return result;
}
function some(items, test) {
	let result = "no";
	for (const item of items) {
		const value = test(item);
		if (value === "yes") return "yes";
		if (value === "maybe") result = "maybe";
	}
	return result;
}

// src/selectors/event.ts
const eventFields = [
	"eventCategory",
	"eventSource",
	"eventName",
	"eventType",
	"readOnly",
	"userIdentity.arn",
	"sessionCredentialFromConsole",
	"errorCode",
	"vpcEndpointId"
];
function isEventField(name) {
	return eventFields.includes(name);
}
const behindPrefix = {
	id: "behind ARNPrefix",
	kind: "anything",
	unknown: { code: "behind-prefix" }
};
const opened$1 = /* @__PURE__ */ new WeakMap();
function comparedArn({ arn, arnPrefix }) {
	if (arn !== null || arnPrefix === void 0) return arn;
	const known = opened$1.get(arnPrefix);
	if (known !== void 0) return known;
	const open = concatenate([arnPrefix, behindPrefix]);
	opened$1.set(arnPrefix, open);
	return open;
}
const keys = /* @__PURE__ */ new WeakMap();
function elementKey$1(element) {
	const known = keys.get(element);
	if (known !== void 0) return known;
	const { type, arn, arnPrefix } = element;
	const key = [
		type,
		arn,
		arnPrefix
	].map((text) => text === null || text === void 0 ? "" : textKey$1(text)).join(" + ");
	keys.set(element, key);
	return key;
}
function elementsKey(elements) {
	return elements.map(elementKey$1).join(" & ");
}

// src/model/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const key = keyOf(item, index);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
function groupsOf(items, keyOf) {
	return [...groupBy(items, keyOf).values()];
}

// src/selectors/evaluation.ts
const grounds = [
	"eventCategory",
	"resources.type",
	"eventSource",
	"eventName",
	"resources.ARN",
	"readOnly",
	"other"
];
function evaluatorOf(evaluate) {
	return {
		evaluate,
		mayTake: (event) => evaluate(event).verdict !== "no"
	};
}
const taken$1 = {
	verdict: "yes",
	ground: "other",
	because: null,
	origin: null
};
function weakest(parts) {
	return mostTelling(parts, "no") ?? mostTelling(parts, "maybe") ?? taken$1;
}
function mostTelling(parts, verdict) {
	return parts.filter((part) => part.verdict === verdict).sort((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground))[0];
}
const mostValues = 3;
function listedValues({ items, more }) {
	return {
		first: items.slice(0, mostValues).map(({ text }) => text),
		more: Math.max(0, items.length - mostValues),
		unknown: more?.unknown ?? null
	};
}

// src/model/unresolved-kinds.ts
function canHoldCharacter(kind, character) {
	switch (kind) {
		case "account": return isDigit(character);
		case "region":
		case "partition": return isLowerCase(character) || isDigit(character) || character === "-";
		case "generated-name": return isLowerCase(character) || isUpperCase(character) || isDigit(character) || /^[-._]$/.test(character);
		case "segment": return character !== ":" && character !== "/";
		case "anything": return true;
	}
}
function canBeEmpty(kind) {
	switch (kind) {
		case "account":
		case "region":
		case "partition":
		case "generated-name":
		case "segment": return false;
		case "anything": return true;
	}
}
function isDigit(character) {
	return character >= "0" && character <= "9";
}
function isLowerCase(character) {
	return character >= "a" && character <= "z";
}
function isUpperCase(character) {
	return character >= "A" && character <= "Z";
}

// src/selectors/tokens.ts
function tokens(parts) {
	return parts.flatMap((part) => typeof part === "string" ? part.split("") : [part]);
}
function sameToken(a, b) {
	return typeof a === "string" || typeof b === "string" ? a === b : a.id === b.id;
}
function canHold(piece, token) {
	if (typeof token !== "string") return piece.id !== token.id && mayShare(piece, token);
	return piece.fresh !== true && canHoldCharacter(piece.kind, token);
}
function mayBeEmpty(piece) {
	return canBeEmpty(piece.kind) && piece.fresh !== true;
}
function mayShare(a, b) {
	if (a.fresh === true || b.fresh === true) return mayShareWithFresh(a, b);
	return !(a.kind === "generated-name" && b.kind === "generated-name");
}
function mayShareWithFresh(a, b) {
	if (a.fresh === true && b.fresh === true) return false;
	const other = a.fresh === true ? b : a;
	if ((a.fresh === true ? a : b).kind === "region") return false;
	return other.kind === "anything" || other.kind === "segment";
}

// src/selectors/work.ts
let taken = 0;
let charged = 0;
let limit = Number.POSITIVE_INFINITY;
var OverBudget = class extends Error {};
function takeSteps(count) {
	taken += count;
	chargeSteps(count);
}
function chargeSteps(count) {
	charged += count;
	if (charged > limit) throw new OverBudget();
}
function stepsAlong({ parts }) {
	return parts.reduce((steps, part) => steps + 1 + (typeof part === "string" ? part.length >> 6 : 0), 1);
}
function stepsCharged() {
	return charged;
}
function withinBudget(budget, otherwise, ask) {
	const start = charged;
	const outer = limit;
	limit = Math.min(outer, start + Math.max(0, budget.left));
	try {
		return ask();
	} catch (error) {
		if (error instanceof OverBudget && charged <= outer) return otherwise;
		throw error;
	} finally {
		budget.left -= charged - start;
		limit = outer;
	}
}
var Allowance = class {
	steps;
	#start = taken;
	constructor(steps) {
		this.steps = steps;
	}
	get isUsedUp() {
		return taken - this.#start >= this.steps;
	}
};

// src/selectors/possible-match.ts
var PossibleMatch = class {
	#subject;
	#pattern;
	#whole;
	#reversed;
	#seen = /* @__PURE__ */ new Set();
	#waiting = [];
	constructor(subject, pattern, whole, reversed) {
		takeSteps(subject.length + pattern.length >> 4);
		this.#subject = subject;
		this.#pattern = pattern;
		this.#whole = whole;
		this.#reversed = reversed;
	}
	exists() {
		this.#reach(0, 0, "", "");
		for (let state = this.#waiting.pop(); state !== void 0; state = this.#waiting.pop()) {
			if (this.#isEnd(state)) return true;
			this.#goOnFrom(state);
		}
		return false;
	}
	#isEnd({ i, j }) {
		return j >= this.#pattern.length && (!this.#whole || i >= this.#subject.length);
	}
	#reach(i, j, left, right) {
		takeSteps(1 + (left.length + right.length >> 4));
		const place = i * (this.#pattern.length + 1) + j;
		const key = (left === "" || left === heldPiece) && (right === "" || right === heldPiece) ? 4 * place + (left === "" ? 0 : 2) + (right === "" ? 0 : 1) : `${String(place)} ${left} ${right}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		this.#waiting.push({
			i,
			j,
			left,
			right
		});
	}
	#goOnFrom(state) {
		const { i, j } = state;
		const left = this.#subject[i];
		const right = this.#pattern[j];
		if (left !== void 0 && typeof left !== "string") {
			if (this.#mayEnd(left, state.left)) this.#reach(i + 1, j, "", state.right);
			if (right !== void 0 && canHold(left, right)) this.#reach(i, j + 1, holding(left, state.left, right), "");
		}
		if (right !== void 0 && typeof right !== "string") {
			if (this.#mayEnd(right, state.right)) this.#reach(i, j + 1, state.left, "");
			if (left !== void 0 && canHold(right, left)) this.#reach(i + 1, j, "", holding(right, state.right, left));
		}
		if (left !== void 0 && right !== void 0 && state.left === "" && state.right === "" && sameToken(left, right)) this.#reachBehindCommon(i + 1, j + 1);
	}
	#reachBehindCommon(start, other) {
		let [i, j] = [start, other];
		while (typeof this.#subject[i] === "string" && this.#subject[i] === this.#pattern[j]) {
			i += 1;
			j += 1;
		}
		this.#reach(i, j, "", "");
	}
	#mayEnd(piece, held) {
		if (held === "") return mayBeEmpty(piece);
		return piece.kind !== "generated-name" || mayBeGenerated(piece, this.#reversed ? Array.from(held).reverse().join("") : held);
	}
};
const heldPiece = "\0";
function holding(piece, held, token) {
	if (piece.kind !== "generated-name") return heldPiece;
	return held + (typeof token === "string" ? token : heldPiece);
}
function mayBeGenerated(piece, held) {
	if (held.includes(heldPiece)) return true;
	if (piece.stem === void 0) return true;
	return held.toLowerCase().includes(piece.stem.slice(0, 8).toLowerCase()) && /-[a-z0-9]{8,}$/i.test(held);
}

// src/selectors/compare.ts
function comparisonOf(operator) {
	switch (operator) {
		case "Equals":
		case "NotEquals": return "equals";
		case "StartsWith":
		case "NotStartsWith": return "starts-with";
		case "EndsWith":
		case "NotEndsWith": return "ends-with";
	}
}
function compare(comparison, subject, pattern) {
	const plainSubject = knownString(subject);
	const plainPattern = knownString(pattern);
	takeSteps(1 + ((plainPattern?.length ?? 0) >> 8));
	if (plainSubject !== void 0 && plainPattern !== void 0) return comparePlain(comparison, plainSubject, plainPattern) ? "yes" : "no";
	const atTheEnds = compareEnds(comparison, subject, pattern);
	if (atTheEnds !== "maybe") return atTheEnds;
	takeSteps(stepsAlong(subject) + stepsAlong(pattern));
	const ends = comparison === "ends-with";
	const whole = comparison === "equals";
	if (!ends && differInSegments(subject, pattern, whole)) return "no";
	let rest = ends ? withoutCommonStart(mirrored(subject), mirrored(pattern)) : withoutCommonStart(subject.parts, pattern.parts);
	let sure = true;
	for (;;) {
		const { subject: [left], pattern: [right] } = rest;
		if (right === void 0 && (!whole || left === void 0)) return sure ? "yes" : "maybe";
		if (typeof left === "string" && typeof right === "string") return "no";
		if (holdsWhatIsLeft(rest, whole)) return "maybe";
		const further = pastOpenPiece(rest);
		if (further === "no") return "no";
		if (further === null) return new PossibleMatch(tokens(rest.subject), tokens(rest.pattern), whole, ends).exists() ? "maybe" : "no";
		rest = withoutCommonStart(further.subject, further.pattern);
		sure = false;
	}
}
function compareEnds(comparison, subject, pattern) {
	const first = [subject.parts[0], pattern.parts[0]];
	const last = [subject.parts.at(-1), pattern.parts.at(-1)];
	switch (comparison) {
		case "equals": return and(compareStarts(...first), compareTails(...last)) === "no" ? "no" : "maybe";
		case "starts-with": return orOpen(compareStarts(...first), pattern);
		case "ends-with": return orOpen(compareTails(...last), pattern);
	}
}
function orOpen(found, pattern) {
	return found === "yes" && pattern.parts.length > 1 ? "maybe" : found;
}
function compareStarts(subject, pattern) {
	if (typeof subject !== "string" || typeof pattern !== "string") return "maybe";
	if (subject.startsWith(pattern)) return "yes";
	return pattern.startsWith(subject) ? "maybe" : "no";
}
function compareTails(subject, pattern) {
	if (typeof subject !== "string" || typeof pattern !== "string") return "maybe";
	if (subject.endsWith(pattern)) return "yes";
	return pattern.endsWith(subject) ? "maybe" : "no";
}
function holdsWhatIsLeft({ subject, pattern }, whole) {
	const isKnown = (parts) => parts.every((part) => typeof part === "string");
	const isAnything = (part) => typeof part === "object" && part.kind === "anything" && part.fresh !== true;
	if (isAnything(subject[0]) && (subject.length === 1 || !whole) && isKnown(pattern)) return true;
	return isAnything(pattern[0]) && pattern.length === 1 && isKnown(subject);
}
function pastOpenPiece({ subject, pattern }) {
	const [left] = subject;
	const [right] = pattern;
	if (typeof left === "object" && typeof right === "string") {
		const further = pastPiece(left, subject, right, pattern);
		return further === null || further === "no" ? further : {
			subject: further.behind,
			pattern: further.others
		};
	}
	if (typeof left === "string" && typeof right === "object") {
		const further = pastPiece(right, pattern, left, subject);
		return further === null || further === "no" ? further : {
			subject: further.others,
			pattern: further.behind
		};
	}
	return typeof left === "object" && typeof right === "object" ? pastBothPieces(left, subject, right, pattern) : null;
}
function pastBothPieces(left, subject, right, pattern) {
	const pieces = [left, right];
	if (pieces.some(({ kind }) => kind === "anything" || kind === "generated-name")) return null;
	if (![subject[1], pattern[1]].every((part) => typeof part === "string" && !pieces.some((piece) => canHoldCharacter(piece.kind, part.charAt(0))))) return null;
	return mayShare(left, right) ? {
		subject: subject.slice(1),
		pattern: pattern.slice(1)
	} : "no";
}
function pastPiece(piece, parts, other, others) {
	if (piece.fresh === true) return "no";
	const [, next] = parts;
	if (piece.kind === "anything" || piece.kind === "generated-name" || typeof next !== "string" || canHold(piece, next.charAt(0))) return null;
	let length = 0;
	while (length < other.length && canHold(piece, other.charAt(length))) length += 1;
	if (length === 0) return "no";
	return length === other.length ? null : {
		behind: parts.slice(1),
		others: startingWith(other.slice(length), others, 0)
	};
}
const segmentsOfTexts = /* @__PURE__ */ new WeakMap();
function segmentsOf(text) {
	const known = segmentsOfTexts.get(text);
	if (known !== void 0) return known;
	const segments = [""];
	let complete = true;
	for (const part of text.parts) {
		if (typeof part !== "string" && canHoldCharacter(part.kind, ":")) {
			segments.pop();
			complete = false;
			break;
		}
		const pieces = typeof part === "string" ? part.split(":") : [null];
		const last = segments.pop() ?? null;
		const [first = null, ...rest] = pieces;
		segments.push(last === null || first === null ? null : last + first, ...rest);
	}
	const found = {
		segments,
		complete
	};
	segmentsOfTexts.set(text, found);
	return found;
}
function differInSegments(subject, pattern, whole) {
	const left = segmentsOf(subject);
	const right = segmentsOf(pattern);
	const shared = Math.min(left.segments.length, right.segments.length);
	for (let index = 0; index < shared; index += 1) {
		const a = left.segments[index] ?? null;
		const b = right.segments[index] ?? null;
		if (a === null || b === null) continue;
		if (!whole && right.complete && index === right.segments.length - 1 ? !a.startsWith(b) : a !== b) return true;
	}
	return whole && left.complete && right.complete && left.segments.length !== right.segments.length;
}
function withoutCommonStart(subject, pattern) {
	let index = 0;
	for (; index < subject.length && index < pattern.length; index += 1) {
		const left = subject[index];
		const right = pattern[index];
		if (typeof left === "string" && typeof right === "string") {
			if (left === right) continue;
			const shared = lengthOfCommonStart(left, right);
			return {
				subject: startingWith(left.slice(shared), subject, index),
				pattern: startingWith(right.slice(shared), pattern, index)
			};
		}
		if (typeof left === "string" || typeof right === "string" || left?.id !== right?.id) break;
	}
	return {
		subject: subject.slice(index),
		pattern: pattern.slice(index)
	};
}
function beginDifferently(a, b) {
	const rest = withoutCommonStart(a.parts, b.parts);
	return typeof rest.subject[0] === "string" && typeof rest.pattern[0] === "string";
}
function startingWith(first, parts, index) {
	return first === "" ? parts.slice(index + 1) : [first, ...parts.slice(index + 1)];
}
function lengthOfCommonStart(a, b) {
	let length = 0;
	while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
	return length;
}
const mirrors = /* @__PURE__ */ new WeakMap();
function mirrored(text) {
	const known = mirrors.get(text);
	if (known !== void 0) return known;
	const made = text.parts.map((part) => typeof part === "string" ? part.split("").reverse().join("") : part).reverse();
	mirrors.set(text, made);
	return made;
}
function comparePlain(comparison, subject, pattern) {
	switch (comparison) {
		case "equals": return subject === pattern;
		case "starts-with": return subject.startsWith(pattern);
		case "ends-with": return subject.endsWith(pattern);
	}
}

// src/selectors/evaluate.ts
function advancedEvaluator({ fieldSelectors }) {
	const fields = byField(fieldSelectors.items.filter((fieldSelector) => !aboutResources(fieldSelector)));
	const ofResources = fieldSelectors.items.filter(aboutResources);
	const test = resourceTest(ofResources);
	const more = fieldSelectors.more === null ? [] : [{
		verdict: "maybe",
		ground: "other",
		because: {
			code: "more-conditions",
			because: fieldSelectors.more.unknown
		},
		origin: fieldSelectors.origin
	}];
	return {
		evaluate: (event) => weakest([
			...fields.map((sameField) => evaluateSameField(sameField, event)),
			evaluateResources(ofResources, test, event),
			...more
		]),
		mayTake: (event) => fields.every((sameField) => sameField.some((fieldSelector) => verdictOf(fieldSelector, event) !== "no")) && verdictOnResources(ofResources, test, event) !== "no"
	};
}
function groundOf(field) {
	return grounds.find((ground) => ground === field) ?? "other";
}
function fieldNameOf(fieldSelector) {
	return fieldSelector.field.kind === "known" ? knownString(fieldSelector.field.value) ?? null : null;
}
function aboutResources(fieldSelector) {
	return fieldNameOf(fieldSelector)?.startsWith("resources.") ?? false;
}
function byField(fieldSelectors) {
	return groupsOf(fieldSelectors, (fieldSelector, index) => fieldNameOf(fieldSelector) ?? `unknown field ${String(index)}`);
}
function evaluateSameField(sameField, event) {
	const parts = sameField.map((fieldSelector) => evaluateField(fieldSelector, event));
	const decided = weakest(parts);
	if (decided.verdict !== "no" || parts.every((part) => part.verdict === "no")) return decided;
	const because = decided.because === null ? null : {
		code: "field-twice",
		of: decided.because
	};
	return {
		...decided,
		verdict: "maybe",
		because
	};
}
function evaluateField(fieldSelector, event) {
	const name = fieldNameOf(fieldSelector);
	if (name === null || !isEventField(name)) return {
		verdict: "maybe",
		ground: "other",
		because: {
			code: "field-not-documented",
			field: name
		},
		origin: fieldSelector.origin
	};
	const verdict = verdictOf(fieldSelector, event);
	return verdict === "yes" ? taken$1 : {
		verdict,
		ground: groundOf(name),
		...blameField(name, fieldSelector, event, verdict)
	};
}
function blameField(name, fieldSelector, { fields }, verdict) {
	const value = fields.get(name);
	return blame(name, fieldSelector, value, value === void 0 && verdict === "maybe" && fieldSelector.conditions.length > 0 ? { code: "record-without-field" } : null);
}
function verdictOf(fieldSelector, event) {
	const name = fieldNameOf(fieldSelector);
	if (name === null || !isEventField(name)) return "maybe";
	const value = event.fields.get(name);
	return value === void 0 ? acceptsAbsence(name, fieldSelector.conditions) : accepts(fieldSelector.conditions, value);
}
function accepts(conditions, value, hits = hitsOneByOne$1) {
	return conditions.length === 0 ? "maybe" : and(selected(conditions, value, hits), not(deselected(conditions, value, hits)));
}
function selected(conditions, value, hits) {
	const selecting = conditions.filter((condition) => !isDeselecting(condition.operator));
	return selecting.length === 0 ? "yes" : some(selecting, (condition) => hits(condition, value));
}
function deselected(conditions, value, hits) {
	return some(conditions.filter((condition) => isDeselecting(condition.operator)), (condition) => hits(condition, value));
}
function hitsOneByOne$1(condition, value) {
	const hit = some(condition.values.items, (listed) => compareBy(condition.operator, value, listed.text));
	return hit === "no" && condition.values.more !== null ? "maybe" : hit;
}
function compareBy(operator, value, listed) {
	switch (operator) {
		case "Equals":
		case "NotEquals": return compare("equals", value, listed);
		case "StartsWith":
		case "NotStartsWith": return compare("starts-with", value, listed);
		case "EndsWith":
		case "NotEndsWith": return compare("ends-with", value, listed);
	}
}
function isDeselecting(operator) {
	switch (operator) {
		case "Equals":
		case "StartsWith":
		case "EndsWith": return false;
		case "NotEquals":
		case "NotStartsWith":
		case "NotEndsWith": return true;
	}
}
const presentOnlyAs = {
	sessionCredentialFromConsole: "true",
	errorCode: "VpceAccessDenied"
};
function acceptsAbsence(name, conditions) {
	const present = presentOnlyAs[name];
	if (present === void 0 || conditions.length === 0) return "maybe";
	return all(conditions, (condition) => {
		if (!(condition.values.more === null && condition.values.items.every((value) => knownString(value.text) === present))) return "maybe";
		return isDeselecting(condition.operator) ? "yes" : "no";
	});
}
function blame(name, fieldSelector, value, remark = null) {
	if (fieldSelector.conditions.length === 0) return {
		because: {
			code: "field-without-operator",
			field: name,
			remark
		},
		origin: fieldSelector.origin
	};
	const hit = value === void 0 ? void 0 : fieldSelector.conditions.find((condition) => isDeselecting(condition.operator) && hitsOneByOne$1(condition, value) !== "no");
	const shown = hit === void 0 ? fieldSelector.conditions : [hit];
	const conditions = shown.map(({ operator, values }) => ({
		operator,
		values: listedValues(values)
	}));
	const only = shown.length === 1 && shown[0]?.values.items.length === 1 ? shown[0].values.items[0] : void 0;
	return {
		because: {
			code: "selector-condition",
			field: name,
			conditions,
			remark
		},
		origin: only?.origin ?? shown[0]?.origin ?? fieldSelector.origin
	};
}
function evaluateResources(fieldSelectors, test, event) {
	if (fieldSelectors.length === 0) return taken$1;
	const other = fieldSelectors.find(isOfNoDocumentedField);
	if (other !== void 0) return {
		verdict: "maybe",
		ground: "other",
		because: {
			code: "field-not-documented",
			field: fieldNameOf(other)
		},
		origin: other.origin
	};
	if (event.resources === null) return {
		verdict: "maybe",
		ground: "resources.type",
		because: {
			code: "record-without-resources",
			asked: "condition"
		},
		origin: fieldSelectors[0]?.origin ?? null
	};
	const verdict = verdictOnResources(fieldSelectors, test, event);
	if (verdict === "yes") return taken$1;
	const typeFails = some(event.resources, (element) => all(test.onType, (conditions) => acceptsPart(conditions, element.type, hitsOneByOne$1))) === "no";
	const isBlamed = (fieldSelector) => fieldNameOf(fieldSelector) === (typeFails ? "resources.type" : "resources.ARN");
	const blamed = (verdict === "maybe" ? fieldSelectors.find((fieldSelector) => fieldSelector.conditions.length === 0) : void 0) ?? fieldSelectors.find(isBlamed) ?? fieldSelectors[0];
	if (blamed === void 0) return taken$1;
	const deselectedArn = event.resources.map(comparedArn).find((arn) => arn !== null && deselected(blamed.conditions, arn, hitsOneByOne$1) !== "no") ?? void 0;
	const remark = verdict === "maybe" && !typeFails ? remarkOnArns(event.resources) : null;
	return {
		verdict,
		ground: typeFails ? "resources.type" : "resources.ARN",
		...blame(fieldNameOf(blamed) ?? "", blamed, deselectedArn, remark)
	};
}
function verdictOnResources(fieldSelectors, test, { resources }) {
	if (fieldSelectors.length === 0) return "yes";
	return resources === null || fieldSelectors.some(isOfNoDocumentedField) ? "maybe" : acceptsResources(test, resources);
}
function isOfNoDocumentedField(ofResources) {
	return !["resources.type", "resources.ARN"].includes(fieldNameOf(ofResources) ?? "");
}
function remarkOnArns(elements) {
	const without = elements.find((element) => element.arn === null);
	if (without === void 0) return null;
	return without.arnPrefix === void 0 ? { code: "element-without-arn" } : {
		code: "element-with-prefix",
		prefix: without.arnPrefix
	};
}
function resourceTest(fieldSelectors) {
	const on = (name) => fieldSelectors.filter((fieldSelector) => fieldNameOf(fieldSelector) === name).map((fieldSelector) => [...fieldSelector.conditions]);
	return {
		onType: on("resources.type"),
		onArn: on("resources.ARN")
	};
}
function acceptsResources(test, elements) {
	return acceptsAnswers(test, elements.map((element) => askElement(test, element)));
}
function acceptsAnswers(test, asked) {
	const anyType = some(asked, ({ anyType }) => anyType);
	if (anyType === "no") return "no";
	const passes = some(asked, ({ type, arns }) => and(type, all(arns, ({ accepted }) => accepted)));
	if (and(passes, not(some(asked, excluded$1))) === "yes") return "yes";
	return and(anyType, mayAcceptArns(test, asked)) === "no" ? "no" : "maybe";
}
function askElement(test, element, hits = hitsOneByOne$1) {
	const anyType = acceptsType(test, element.type, hits);
	const arn = comparedArn(element);
	return {
		type: all(test.onType, (conditions) => acceptsPart(conditions, element.type, hits)),
		anyType,
		arns: test.onArn.map((conditions) => askArn(conditions, arn, hits))
	};
}
function askArn(conditions, arn, hits) {
	if (arn === null) return {
		selected: "maybe",
		deselected: conditions.some(deselects) ? "maybe" : "no",
		accepted: "maybe"
	};
	const answers = {
		selected: selected(conditions, arn, hits),
		deselected: deselected(conditions, arn, hits)
	};
	return {
		...answers,
		accepted: conditions.length === 0 ? "maybe" : and(answers.selected, not(answers.deselected))
	};
}
function excluded$1({ arns }) {
	return some(arns, (answer) => answer.deselected);
}
function mayAcceptArns({ onArn }, asked) {
	const selects = onArn.length === 0 ? "yes" : some(asked, ({ arns }) => some(arns, (answer) => answer.selected));
	return and(selects, some(asked, (element) => and(element.anyType, not(excluded$1(element)))));
}
function acceptsType(test, type, hits = hitsOneByOne$1) {
	return test.onType.length === 0 ? "yes" : some(test.onType, (conditions) => acceptsPart(conditions, type, hits));
}
function deselects(condition) {
	return isDeselecting(condition.operator);
}
function acceptsPart(conditions, value, hits) {
	return value === null ? "maybe" : accepts(conditions, value, hits);
}

// src/selectors/evaluate-basic.ts
function evaluateBasic(selector, event, types, partition) {
	const category = event.fields.get("eventCategory");
	const readWrite = evaluateReadWriteType(selector.readWriteType, event.fields.get("readOnly"));
	switch (category === void 0 ? void 0 : knownString(category)) {
		case "Management": return weakest([evaluateManagement(selector, event), readWrite]);
		case "Data": return weakest([evaluateDataResources(selector, event, types, partition), readWrite]);
		case void 0: return {
			verdict: "maybe",
			ground: "eventCategory",
			because: { code: "category-unknown" },
			origin: selector.origin
		};
		default: return {
			verdict: "no",
			ground: "eventCategory",
			because: { code: "basic-selector-category" },
			origin: selector.origin
		};
	}
}
function evaluateReadWriteType(setting, readOnly) {
	if (setting.kind === "absent") return taken$1;
	if (setting.kind === "unknown") return {
		verdict: "maybe",
		ground: "readOnly",
		because: {
			code: "basic-setting-unknown",
			setting: "ReadWriteType",
			because: setting.because
		},
		origin: setting.origin
	};
	const verdict = matchesReadOnly(knownString(setting.value), readOnly === void 0 ? void 0 : knownString(readOnly));
	return verdict === "yes" ? taken$1 : {
		verdict,
		ground: "readOnly",
		because: {
			code: "read-write-type",
			value: setting.value
		},
		origin: setting.origin
	};
}
function matchesReadOnly(readWriteType, readOnly) {
	switch (readWriteType) {
		case "All": return "yes";
		case "ReadOnly": return readOnly === void 0 ? "maybe" : readOnly === "true" ? "yes" : "no";
		case "WriteOnly": return readOnly === void 0 ? "maybe" : readOnly === "true" ? "no" : "yes";
		default: return "maybe";
	}
}
function evaluateManagement(selector, event) {
	const include = selector.includeManagementEvents;
	if (include.kind === "unknown") return {
		verdict: "maybe",
		ground: "eventCategory",
		because: {
			code: "basic-setting-unknown",
			setting: "IncludeManagementEvents",
			because: include.because
		},
		origin: include.origin
	};
	if (include.kind === "known" && !include.value) return {
		verdict: "no",
		ground: "eventCategory",
		because: { code: "management-events-off" },
		origin: include.origin
	};
	return evaluateExcludedSources(selector.excludeManagementEventSources, event.fields.get("eventSource"));
}
function evaluateExcludedSources(excluded, eventSource) {
	if (excluded.kind === "absent") return taken$1;
	if (excluded.kind === "unknown") return {
		verdict: "maybe",
		ground: "eventSource",
		because: {
			code: "basic-setting-unknown",
			setting: "ExcludeManagementEventSources",
			because: excluded.because
		},
		origin: excluded.origin
	};
	const source = eventSource;
	if (source === void 0) return {
		verdict: "maybe",
		ground: "eventSource",
		because: { code: "record-without-event-source" },
		origin: excluded.origin
	};
	const hit = some(excluded.value.items, (value) => compare("equals", source, value.text));
	const verdict = not(hit === "no" && excluded.value.more !== null ? "maybe" : hit);
	if (verdict === "yes") return taken$1;
	const named = excluded.value.items.find((value) => compare("equals", source, value.text) !== "no");
	return {
		verdict,
		ground: "eventSource",
		because: {
			code: "event-source-excluded",
			value: named?.text ?? null
		},
		origin: named?.origin ?? excluded.origin
	};
}
function evaluateDataResources(selector, event, types, partition) {
	const setting = selector.dataResources;
	if (setting.kind === "absent") return {
		verdict: "no",
		ground: "eventCategory",
		because: { code: "no-data-resources" },
		origin: selector.origin
	};
	if (setting.kind === "unknown") return {
		verdict: "maybe",
		ground: "resources.type",
		because: {
			code: "basic-setting-unknown",
			setting: "DataResources",
			because: setting.because
		},
		origin: setting.origin
	};
	if (event.resources === null) return {
		verdict: "maybe",
		ground: "resources.type",
		because: {
			code: "record-without-resources",
			asked: "data-resources"
		},
		origin: setting.origin
	};
	const elements = event.resources;
	const found = some(setting.value.items, (resource) => some(elements, (element) => matchesElement$1(resource, element, types, partition)));
	const verdict = found === "no" && setting.value.more !== null ? "maybe" : found;
	if (verdict === "yes") return taken$1;
	return {
		verdict,
		...blameDataResources(setting.value, elements, selector.origin)
	};
}
function matchesElement$1(resource, element, types, partition, hits = hitsOneByOne) {
	if (element.type === null) return "maybe";
	const sameType = resource.type.kind === "known" ? compare("equals", element.type, resource.type.value) : "maybe";
	if (sameType === "no") return "no";
	return and(sameType, takesArn(resource, element, types, partition, hits));
}
const hitsOneByOne = (comparison, arn, { items }) => some(items, (value) => compare(comparison, arn, value.text));
function takesArn(resource, element, types, partition, hits) {
	if (resource.values.kind !== "known" || resource.values.value.items.length === 0) return "maybe";
	const type = element.type === null ? void 0 : knownString(element.type);
	const facts = types.find((candidate) => candidate.type === type);
	const values = resource.values.value;
	const found = takesValues(values, comparedArn(element), facts, partition, hits);
	return found === "no" && values.more !== null ? "maybe" : found;
}
function takesValues(values, arn, facts, partition, hits) {
	if (facts === void 0) return "maybe";
	if (facts.all.map((form) => literal$1(form.replace("{partition}", partition))).some((form) => hits("equals", form, values) === "yes")) return "yes";
	if (arn === null) return "maybe";
	const equal = hits("equals", arn, values);
	if (facts.match === "exact" || equal === "yes") return equal;
	const starts = hits("starts-with", arn, values);
	if (facts.match === "prefix") return starts;
	return starts === "no" ? "no" : "maybe";
}
function blameDataResources(list, elements, origin) {
	const ofType = list.items.find(({ type }) => type.kind === "known" && elements.some((element) => element.type !== null && compare("equals", element.type, type.value) !== "no"));
	if (ofType === void 0) {
		const types = list.items.map(({ type }) => type.kind === "known" ? type.value : null);
		return {
			ground: types.length === 0 ? "eventCategory" : "resources.type",
			because: types.length === 0 ? { code: "no-data-resources" } : {
				code: "data-resource-types",
				types
			},
			origin: list.items[0]?.origin ?? origin
		};
	}
	return {
		ground: "resources.ARN",
		because: {
			code: "data-resource-values",
			values: ofType.values.kind === "known" ? listedValues(ofType.values.value) : null
		},
		origin: ofType.values.kind === "absent" ? ofType.origin : ofType.values.origin
	};
}

// src/selectors/value-list.ts
var ValueList = class {
	#comparison;
	#root;
	constructor(comparison, values) {
		this.#comparison = comparison;
		this.#root = new Branch(values.map((value) => ({
			value,
			parts: this.#inOrder(value)
		})));
	}
	hits(text) {
		takeSteps(1);
		const undecided = this.#undecided(text);
		return undecided === "hit" ? "yes" : some(undecided, (value) => compare(this.#comparison, text, value));
	}
	#inOrder(text) {
		return this.#comparison === "ends-with" ? mirrored(text) : text.parts;
	}
	#undecided(text) {
		const whole = this.#comparison === "equals";
		const undecided = [];
		const waiting = [{
			branch: this.#root,
			rest: this.#inOrder(text),
			isSure: true
		}];
		for (let position = waiting.pop(); position !== void 0; position = waiting.pop()) {
			takeSteps(1);
			const found = nextOf(position, whole);
			if (found.isHit) return "hit";
			for (const list of found.undecided) undecided.push(...list);
			waiting.push(...found.next);
		}
		return undecided;
	}
};
const lists = /* @__PURE__ */ new WeakMap();
function valueListOf(comparison, list) {
	let byComparison = lists.get(list);
	if (byComparison === void 0) lists.set(list, byComparison = /* @__PURE__ */ new Map());
	return remembered$1(byComparison, comparison, () => new ValueList(comparison, list.items.map(({ text }) => text)));
}
function hitsTogether({ operator, values }, text) {
	const hit = valueListOf(comparisonOf(operator), values).hits(text);
	return hit === "no" && values.more !== null ? "maybe" : hit;
}
const nothing = {
	isHit: false,
	undecided: [],
	next: []
};
function nextOf(position, whole) {
	const { branch, rest, isSure } = position;
	const [part] = rest;
	const ended = endedAt(branch, part, whole, isSure);
	if (ended.isHit) return ended;
	const further = part === void 0 ? {
		...nothing,
		undecided: [branch.openValues]
	} : nextOver(part, position, whole);
	return {
		...further,
		undecided: [...ended.undecided, ...further.undecided]
	};
}
function endedAt(branch, part, whole, isSure) {
	if (branch.ended.length === 0) return nothing;
	const mayBeOver = !whole || typeof part !== "string";
	if (isSure && (!whole || part === void 0)) return {
		...nothing,
		isHit: true
	};
	return mayBeOver ? {
		...nothing,
		undecided: [branch.ended]
	} : nothing;
}
function nextOver(part, position, whole) {
	return typeof part === "string" ? nextOverKnown(part, position, whole) : nextOverPiece(part, position);
}
function nextOverKnown(known, { branch, rest, isSure }, whole) {
	const undecided = [];
	const next = [];
	for (const { length, branch: behind } of branch.startsOf(known)) {
		if (length === known.length) {
			next.push({
				branch: behind,
				rest: rest.slice(1),
				isSure
			});
			continue;
		}
		if (!whole && behind.ended.length > 0) {
			if (isSure) return {
				...nothing,
				isHit: true
			};
			undecided.push(behind.ended);
		}
		undecided.push(behind.openValues);
	}
	undecided.push(branch.openValues);
	const piece = rest[1];
	if (typeof piece !== "object" || piece.fresh === true) return {
		isHit: false,
		undecided,
		next
	};
	const longer = branch.behind(known, piece, rest[2]);
	if (longer.bounded !== null) next.push({
		branch: longer.bounded,
		rest: rest.slice(2),
		isSure: false
	});
	return {
		isHit: false,
		undecided: [...undecided, longer.others],
		next
	};
}
function nextOverPiece(piece, { branch, rest, isSure }) {
	const same = branch.behindPiece(piece);
	const next = same === null ? [] : [{
		branch: same,
		rest: rest.slice(1),
		isSure
	}];
	if (piece.fresh === true) return {
		isHit: false,
		undecided: [same === null ? branch.openValues : branch.valuesWithOther(piece)],
		next
	};
	const others = branch.behind("", piece, rest[1]);
	if (others.bounded !== null) next.push({
		branch: others.bounded,
		rest: rest.slice(1),
		isSure: false
	});
	return {
		isHit: false,
		undecided: [others.others],
		next
	};
}
var Branch = class Branch {
	ended;
	#entries;
	#edges = null;
	#byPiece = null;
	#open = null;
	#behind = /* @__PURE__ */ new Map();
	constructor(entries) {
		this.ended = entries.filter(({ parts }) => parts.length === 0).map(({ value }) => value);
		this.#entries = entries.filter(({ parts }) => parts.length > 0);
	}
	get openValues() {
		this.#open ??= this.#entries.filter(({ parts }) => typeof parts[0] !== "string").map(({ value }) => value);
		return this.#open;
	}
	valuesWithOther(piece) {
		return this.#entries.filter(({ parts: [part] }) => typeof part === "object" && part.id !== piece.id).map(({ value }) => value);
	}
	behindPiece(piece) {
		this.#byPiece ??= branchesByPiece(this.#entries);
		return this.#byPiece.get(piece.id) ?? null;
	}
	*startsOf(known) {
		const edges = this.#sorted();
		let edge = edges[indexBehind(edges, known) - 1] ?? null;
		for (; edge !== null; edge = edge.start) {
			takeSteps(1);
			if (known.startsWith(edge.text)) yield {
				length: edge.text.length,
				branch: edge.branch
			};
		}
	}
	behind(known, piece, next) {
		const follower = typeof next === "string" ? next.charAt(0) : "";
		const found = remembered$1(this.#behind, `${piece.id} ${follower} ${known}`, () => {
			const longer = this.#longerThan(known).filter(({ parts: [part] }) => !isSamePiece(part, piece));
			const steps = longer.length >> 6;
			if (!isBoundedBy(piece, follower)) return {
				bounded: null,
				others: longer.map(({ value }) => value),
				steps
			};
			const bounded = [];
			const others = [];
			for (const entry of longer) {
				const parts = partsBehind(piece, follower, entry.parts);
				if (parts === null) others.push(entry.value);
				else if (parts !== "no") bounded.push({
					value: entry.value,
					parts
				});
			}
			return {
				bounded: bounded.length === 0 ? null : new Branch(bounded),
				others,
				steps
			};
		});
		chargeSteps(found.steps);
		return found;
	}
	#longerThan(known) {
		if (known === "") return this.#entries;
		const edges = this.#sorted();
		const longer = [];
		for (let index = indexBehind(edges, known);; index += 1) {
			const edge = edges[index];
			if (edge?.text.startsWith(known) !== true) return longer;
			const rest = edge.text.slice(known.length);
			for (const { value, parts } of edge.entries) longer.push({
				value,
				parts: [rest, ...parts.slice(1)]
			});
		}
	}
	#sorted() {
		this.#edges ??= edgesOf(this.#entries);
		return this.#edges;
	}
};
function isSamePiece(part, piece) {
	return typeof part === "object" && part.id === piece.id;
}
function branchesByPiece(entries) {
	const byPiece = /* @__PURE__ */ new Map();
	for (const { value, parts } of entries) {
		const [part] = parts;
		if (typeof part === "object") remembered$1(byPiece, part.id, () => []).push(withoutFirst({
			value,
			parts
		}));
	}
	return new Map([...byPiece].map(([id, list]) => [id, new Branch(list)]));
}
function edgesOf(entries) {
	const byText = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const [part] = entry.parts;
		if (typeof part === "string") remembered$1(byText, part, () => []).push(entry);
	}
	const edges = [];
	for (const text of [...byText.keys()].sort(byCodeUnits)) {
		let start = edges.at(-1) ?? null;
		while (start !== null && !text.startsWith(start.text)) start = start.start;
		const same = byText.get(text) ?? [];
		edges.push({
			text,
			entries: same,
			branch: new Branch(same.map(withoutFirst)),
			start
		});
	}
	return edges;
}
function withoutFirst({ value, parts }) {
	return {
		value,
		parts: parts.slice(1)
	};
}
function byCodeUnits(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function indexBehind(edges, known) {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const middle = low + high >> 1;
		const edge = edges[middle];
		if (edge !== void 0 && edge.text <= known) low = middle + 1;
		else high = middle;
	}
	return low;
}
function isBoundedBy({ kind }, follower) {
	return follower !== "" && kind !== "anything" && kind !== "generated-name" && !canHoldCharacter(kind, follower);
}
function partsBehind(piece, follower, parts) {
	const [part, ...others] = parts;
	if (typeof part === "string") {
		let length = 0;
		while (length < part.length && canHoldCharacter(piece.kind, part.charAt(length))) length += 1;
		if (length === 0) return "no";
		return length === part.length ? null : [part.slice(length), ...others];
	}
	const [next] = others;
	if (part === void 0 || part.fresh === true || typeof next !== "string") return null;
	return isBoundedBy(part, follower) && isBoundedBy(part, next.charAt(0)) && isBoundedBy(piece, next.charAt(0)) ? others : null;
}

// src/coverage/box.ts
const managementEvents = {
	fields: /* @__PURE__ */ new Map([["eventCategory", equalTo("Management")]]),
	elements: null,
	status: "yes"
};
const anything = {
	fields: /* @__PURE__ */ new Map(),
	elements: null,
	status: "maybe"
};
const anew = {
	field: (_key, make) => make(),
	elements: (_key, make) => make()
};
function sharedTests() {
	const ofFields = /* @__PURE__ */ new Map();
	const ofElements = /* @__PURE__ */ new Map();
	return {
		field: (key, make) => remembered$1(ofFields, JSON.stringify(key()), make),
		elements: (key, make) => remembered$1(ofElements, JSON.stringify(key()), make)
	};
}
function conditionsKey(fieldSelectors) {
	return fieldSelectors.map((fieldSelector) => [fieldNameOf(fieldSelector), fieldSelector.conditions.map(({ operator, values }) => [operator, listKey$1(values)])]);
}
function listKey$1({ items, more }) {
	return [items.map(({ text }) => textKey$1(text)), more === null];
}
function equalTo(value) {
	const wanted = literal$1(value);
	return {
		accepts: (text) => text === null ? "maybe" : compare("equals", text, wanted),
		literals: [{
			comparison: "equals",
			text: wanted
		}]
	};
}
function boxOfAdvanced(selector, tests = anew) {
	const fields = /* @__PURE__ */ new Map();
	const ofResources = [];
	let status = selector.fieldSelectors.more === null ? "yes" : "maybe";
	for (const sameField of byField(selector.fieldSelectors.items)) {
		const [first] = sameField;
		const name = first === void 0 ? null : fieldNameOf(first);
		if (name === "resources.type" || name === "resources.ARN") ofResources.push(...sameField);
		else if (name !== null && isEventField(name)) fields.set(name, tests.field(() => conditionsKey(sameField), () => testOfField(name, sameField)));
		else status = "maybe";
	}
	return {
		fields,
		elements: ofResources.length === 0 ? null : tests.elements(() => conditionsKey(ofResources), () => testOfResources(ofResources)),
		status
	};
}
function testOfField(name, sameField) {
	const one = (fieldSelector, value) => value === null ? acceptsAbsence(name, fieldSelector.conditions) : accepts(fieldSelector.conditions, value, hitsTogether);
	return {
		accepts: (value) => {
			const every = all(sameField, (fieldSelector) => one(fieldSelector, value));
			return every === "no" && some(sameField, (fieldSelector) => one(fieldSelector, value)) !== "no" ? "maybe" : every;
		},
		answersTo: (value) => sameField.flatMap(({ conditions }) => conditions.map((condition) => hitsTogether(condition, value))).join(" "),
		literals: sameField.flatMap((fieldSelector) => fieldSelector.conditions.flatMap(literalsOf))
	};
}
function literalsOf(condition) {
	return condition.values.items.map((value) => ({
		comparison: comparisonOf(condition.operator),
		text: value.text
	}));
}
function testOfResources(fieldSelectors) {
	const test = resourceTest(fieldSelectors);
	const ask = remembering((element) => askElement(test, element, hitsTogether));
	return {
		accepts: (elements) => elements === null ? "maybe" : acceptsAnswers(test, elements.map(ask)),
		answersTo: (element) => keyOfAnswer(ask(element)),
		takesType: rememberingTypes((type) => acceptsType(test, type)),
		literals: test.onArn.flatMap((conditions) => conditions.flatMap(literalsOf)),
		asksArns: test.onArn.length > 0,
		excludes: test.onArn.some((conditions) => conditions.some((condition) => isDeselecting(condition.operator)))
	};
}
function keyOfAnswer({ type, anyType, arns }) {
	return [
		type,
		anyType,
		...arns.flatMap(({ selected, deselected, accepted }) => [
			selected,
			deselected,
			accepted
		])
	].join(" ");
}
function boxesOfBasic(selector, types, partition, tests = anew) {
	const readOnly = testOfReadWriteType(selector, tests);
	const boxes = [];
	const management = managementBox(selector, readOnly, tests);
	if (management !== null) boxes.push(management);
	if (selector.dataResources.kind === "unknown") boxes.push({
		fields: new Map([["eventCategory", ofCategory("Data", tests)], ...readOnly]),
		elements: null,
		status: "maybe"
	});
	if (selector.dataResources.kind === "known") {
		const list = selector.dataResources.value;
		const elements = tests.elements(() => dataResourcesKey(list, partition), () => testOfDataResources(list, types, partition));
		boxes.push({
			fields: new Map([["eventCategory", ofCategory("Data", tests)], ...readOnly]),
			elements,
			status: "yes"
		});
	}
	return boxes;
}
function ofCategory(name, tests) {
	return tests.field(() => ["category", name], () => equalTo(name));
}
function dataResourcesKey({ items, more }, partition) {
	return [
		"data resources",
		items.map(({ type, values }) => [type.kind === "known" ? textKey$1(type.value) : null, values.kind === "known" ? listKey$1(values.value) : null]),
		more === null,
		partition
	];
}
function testOfReadWriteType(selector, tests) {
	const setting = selector.readWriteType;
	if (setting.kind === "absent") return [];
	const value = setting.kind === "known" ? knownString(setting.value) : void 0;
	if (value === "All") return [];
	return [["readOnly", tests.field(() => ["read or write", value ?? null], () => ({
		accepts: (text) => matchesReadOnly(value, text === null ? void 0 : knownString(text)),
		literals: []
	}))]];
}
function managementBox(selector, readOnly, tests) {
	const include = selector.includeManagementEvents;
	if (include.kind === "known" && !include.value) return null;
	const fields = new Map([["eventCategory", ofCategory("Management", tests)], ...readOnly]);
	const excluded = selector.excludeManagementEventSources;
	if (excluded.kind === "known" && (excluded.value.items.length > 0 || excluded.value.more !== null)) fields.set("eventSource", ofExclusion(excluded.value, tests));
	return {
		fields,
		elements: null,
		status: include.kind === "unknown" || excluded.kind === "unknown" ? "maybe" : "yes"
	};
}
function ofExclusion(excluded, tests) {
	return tests.field(() => ["without sources", listKey$1(excluded)], () => testOfExclusion(excluded));
}
function testOfExclusion(excluded) {
	return {
		accepts: (value) => {
			if (value === null) return "maybe";
			const hit = some(excluded.items, (item) => compare("equals", value, item.text));
			return not(hit === "no" && excluded.more !== null ? "maybe" : hit);
		},
		literals: excluded.items.map((item) => ({
			comparison: "equals",
			text: item.text
		}))
	};
}
function testOfDataResources(list, types, partition) {
	const ask = remembering((element) => some(list.items, (resource) => matchesElement$1(resource, element, types, partition, hitsOf)));
	return {
		accepts: (elements) => {
			if (elements === null) return "maybe";
			const found = some(elements, ask);
			return found === "no" && list.more !== null ? "maybe" : found;
		},
		answersTo: ask,
		takesType: rememberingTypes((type) => {
			const found = some(list.items, (resource) => resource.type.kind === "known" ? compare("equals", type, resource.type.value) : "maybe");
			return found === "no" && list.more !== null ? "maybe" : found;
		}),
		literals: list.items.flatMap((resource) => resource.values.kind === "known" ? resource.values.value.items.flatMap((value) => [{
			comparison: "equals",
			text: value.text
		}, {
			comparison: "starts-with",
			text: value.text
		}]) : []),
		asksArns: true,
		excludes: false
	};
}
const mostRemembered = 2e3;
function remembering(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (element) => {
		const key = elementKey$1(element);
		const known = answers.get(key);
		if (known !== void 0) {
			chargeSteps(known.steps);
			return known.answer;
		}
		const before = stepsCharged();
		const answer = ask(element);
		if (answers.size < mostRemembered) answers.set(key, {
			answer,
			steps: stepsCharged() - before
		});
		return answer;
	};
}
function rememberingTypes(test) {
	const answers = /* @__PURE__ */ new Map();
	return (type) => remembered$1(answers, textKey$1(type), () => test(type));
}
function hitsOf(comparison, arn, values) {
	return valueListOf(comparison, values).hits(arn);
}

// src/coverage/recording-status.ts
const counts = {
	counts: "yes",
	because: [],
	origin: null,
	refused: false
};
function recordingStatusOf(sink, rejections, semantics) {
	const refused = rejections[0];
	if (refused !== void 0) return {
		counts: "no",
		because: [{
			code: "refused",
			what: refused.rule === "trail-rejected" ? "trail" : "selectors"
		}],
		origin: refused.origin,
		refused: true
	};
	return orAnother(sink, statusAsWritten(sink, semantics));
}
function orAnother({ mayDiffer }, status) {
	if (mayDiffer === void 0 || status.counts === "no") return status;
	return {
		...status,
		counts: "maybe",
		because: [...status.because, {
			code: "may-differ",
			because: mayDiffer
		}]
	};
}
function statusAsWritten(sink, semantics) {
	switch (sink.kind) {
		case "trail": return statusOfTrail(sink);
		case "event-data-store": return collectsOperations(sink, semantics) ? statusOfSwitch(sink.ingestion, "ingestion") : {
			counts: "no",
			because: [{ code: "no-operations-collected" }],
			origin: null,
			refused: false
		};
	}
}
function statusOfTrail(trail) {
	const logging = statusOfSwitch(trail.logging, "logging");
	const failure = trail.latestDeliveryError;
	if (failure === void 0 || logging.counts === "no") return logging;
	const failing = {
		code: "deliveries-fail",
		error: display(failure.text)
	};
	return {
		counts: "maybe",
		because: [...logging.because, failing],
		origin: failure.origin,
		refused: false
	};
}
function statusOfSwitch(setting, what) {
	switch (setting.kind) {
		case "known": return setting.value ? counts : {
			counts: "no",
			because: [{
				code: "switched-off",
				what
			}],
			origin: setting.origin,
			refused: false
		};
		case "unknown": return {
			counts: "maybe",
			because: [{
				code: "switch-unknown",
				what,
				because: setting.because
			}],
			origin: setting.origin,
			refused: false
		};
		case "absent": return {
			counts: "maybe",
			because: [{
				code: "switch-unknown",
				what,
				because: null
			}],
			origin: null,
			refused: false
		};
	}
}
function collectsOperations(store, semantics) {
	if (store.advancedEventSelectors.kind !== "known" || store.advancedEventSelectors.value.items.length === 0) return true;
	const others = semantics.eventCategories.filter((category) => !category.recordsOperations).map((category) => category.name);
	return store.advancedEventSelectors.value.items.some((selector) => {
		const values = selector.fieldSelectors.items.filter((fieldSelector) => fieldSelector.field.kind === "known" && knownString(fieldSelector.field.value) === "eventCategory").flatMap((fieldSelector) => fieldSelector.conditions).flatMap((condition) => condition.values.items.map((value) => knownString(value.text) ?? ""));
		return values.length === 0 || !values.every((value) => others.includes(value));
	});
}
function reachOf(sink, semantics) {
	if (sink.mayDiffer !== void 0) return null;
	return sink.kind === "trail" ? reachOfTrail(sink, semantics) : reachOfStore(sink);
}
function reachOfTrail(trail, semantics) {
	const multiRegion = certaintyOf(trail.multiRegion, "no");
	const includesGlobal = certaintyOf(trail.globalServiceEvents, "maybe");
	if (multiRegion === "yes" && includesGlobal !== "no") return null;
	const leaders = semantics.partitions.map((partition) => literal$1(partition.leader));
	const accepts = (region, global) => {
		const home = compare("equals", region, trail.region);
		if (!global) return multiRegion === "no" ? home : home === "yes" ? "yes" : multiRegion;
		if (includesGlobal === "no") return "no";
		if (multiRegion === "yes") return includesGlobal;
		if (leaders.some((leader) => compare("equals", trail.region, leader) === "yes") && home === "yes") return includesGlobal;
		return multiRegion === "no" && home === "no" ? "no" : "maybe";
	};
	return {
		key: [
			"trail",
			textKey$1(trail.region),
			multiRegion,
			includesGlobal
		].join(" "),
		regions: [trail.region],
		accepts: (region, global) => {
			if (global !== null) return accepts(region, global);
			const [regional, asGlobal] = [accepts(region, false), accepts(region, true)];
			return regional === asGlobal ? regional : "maybe";
		}
	};
}
function reachOfStore(store) {
	const multiRegion = certaintyOf(store.multiRegion, "maybe");
	if (multiRegion === "yes") return null;
	return {
		key: [
			"store",
			textKey$1(store.region),
			multiRegion
		].join(" "),
		regions: [store.region],
		accepts: (region) => {
			const home = compare("equals", region, store.region);
			return home === "yes" ? "yes" : multiRegion === "maybe" ? "maybe" : home;
		}
	};
}
function certaintyOf(setting, whenAbsent) {
	switch (setting.kind) {
		case "known": return setting.value ? "yes" : "no";
		case "unknown": return "maybe";
		case "absent": return whenAbsent;
	}
}

// src/coverage/compiled-selectors.ts
function selectorsOf(sink, semantics, tests) {
	const written = selectorsAsWritten(sink, semantics, tests);
	const { mayDiffer } = sink;
	if (mayDiffer === void 0) return written;
	const other = openSelector(written.selectors.length, "more", mayDiffer, sink.origin);
	return {
		...written,
		selectors: [...written.selectors, other]
	};
}
function selectorsAsWritten(sink, semantics, tests) {
	const advanced = sink.advancedEventSelectors;
	const basic = sink.kind === "trail" ? sink.eventSelectors : { kind: "absent" };
	if (advanced.kind === "unknown") return unknownSelectors(advanced.because, advanced.origin);
	if (advanced.kind === "known" && isFilled$2(advanced.value)) return withMore$1("advanced", advanced.value.items.map((selector, index) => ({
		index,
		name: selector.name,
		origin: selector.origin,
		boxes: [boxOfAdvanced(selector, tests)],
		...advancedEvaluator(selector)
	})), advanced.value.more?.unknown ?? null, advanced.origin);
	if (basic.kind === "unknown") return unknownSelectors(basic.because, basic.origin);
	if (basic.kind === "known" && isFilled$2(basic.value)) {
		const types = semantics.basicEventSelectors.dataResourceTypes;
		const partition = knownString(sink.scope.partition) ?? "aws";
		return withMore$1("basic", basic.value.items.map((selector, index) => ({
			index,
			name: null,
			origin: selector.origin,
			boxes: boxesOfBasic(selector, types, partition, tests),
			...evaluatorOf((event) => evaluateBasic(selector, event, types, partition))
		})), basic.value.more?.unknown ?? null, basic.origin);
	}
	return {
		kind: "default",
		selectors: [defaultSelector(sink.origin)]
	};
}
function isFilled$2(list) {
	return list.items.length > 0 || list.more !== null;
}
function withMore$1(kind, known, more, origin) {
	if (more === null) return {
		kind,
		selectors: known
	};
	return {
		kind: known.length === 0 ? "unknown" : kind,
		selectors: [...known, openSelector(known.length, "more", more, origin)]
	};
}
function unknownSelectors(because, origin) {
	return {
		kind: "unknown",
		selectors: [openSelector(0, "all", because, origin)]
	};
}
function openSelector(index, why, because, origin) {
	return {
		index,
		name: null,
		origin,
		boxes: [anything],
		...evaluatorOf(() => ({
			verdict: "maybe",
			ground: "other",
			because: {
				code: "selectors-unknown",
				why,
				because
			},
			origin
		}))
	};
}
function defaultSelector(origin) {
	return {
		index: 0,
		name: null,
		origin,
		boxes: [managementEvents],
		...evaluatorOf((event) => {
			const category = event.fields.get("eventCategory");
			const name = category === void 0 ? void 0 : knownString(category);
			if (name === "Management") return {
				verdict: "yes",
				ground: "other",
				because: null,
				origin: null
			};
			return {
				verdict: name === void 0 ? "maybe" : "no",
				ground: "eventCategory",
				because: { code: "default-selector" },
				origin
			};
		})
	};
}
function compiledSelectorsOf(sink, selectors, status, applies, semantics) {
	const sure = and(status.counts, applies);
	if (sure === "no") return [];
	const reach = reachOf(sink, semantics);
	return selectors.selectors.flatMap((selector) => selector.boxes.map((box) => ({
		box,
		reach,
		status: sure
	})));
}

// src/model/guard.ts
const anyOtherValue = "(any other value)";
function guardKey(guard) {
	return guard.length === 0 ? "" : JSON.stringify(guard.map(({ question, answer }) => [question.id, answer]));
}

// src/model/worlds.ts
const worldLimit = 64;
function worldsOf(guards) {
	const questions = /* @__PURE__ */ new Map();
	for (const { question } of guards.flat()) questions.set(question.id, question);
	let worlds = [/* @__PURE__ */ new Map()];
	for (const question of questions.values()) {
		if (worlds.length * question.answers.length > 64) return null;
		worlds = worlds.flatMap((world) => question.answers.map((answer) => new Map([...world, [question.id, answer]])));
	}
	return worlds;
}
function holdsIn(guard, world) {
	return guard.every(({ question, answer }) => world.get(question.id) === answer);
}
function alwaysExists(guards) {
	return worldsOf(guards)?.every((world) => guards.some((guard) => holdsIn(guard, world))) ?? false;
}
function compatible(a, b) {
	return a.every((one) => b.every((other) => one.question.id !== other.question.id || one.answer === other.answer));
}
function clashes(a, b) {
	return a.flatMap(({ question, answer }) => b.some((other) => other.question.id === question.id && other.answer !== answer) ? [question] : []);
}
function sharedAnswers([first, ...others]) {
	return (first ?? []).filter((answer) => others.every((guard) => implied([answer], guard)));
}
function guardsAgainst(variants, others) {
	if (others.length === 0) return [[]];
	const shared = sharedAnswers(variants);
	const guards = others.every((guard) => !compatible(guard, shared)) ? [shared] : variants;
	const everywhere = sharedAnswers([...variants, ...others]);
	return guards.map((guard) => guard.filter((answer) => !implied([answer], everywhere)));
}
function implied(guard, by) {
	return guard.every(({ question, answer }) => by.some((other) => other.question.id === question.id && other.answer === answer));
}
function piecesUnder(guard) {
	const known = /* @__PURE__ */ new Map();
	for (const answer of guard) {
		const said = saidOfPiece(answer);
		if (said === null) continue;
		const before = known.get(said.piece);
		known.set(said.piece, {
			value: said.value ?? before?.value ?? null,
			isNot: /* @__PURE__ */ new Set([...before?.isNot ?? [], ...said.isNot])
		});
	}
	return known;
}
function saidOfPiece({ question, answer }) {
	const { id, subject, answers } = question;
	switch (subject.code) {
		case "value": return answer === "(any other value)" ? {
			piece: id,
			value: null,
			isNot: answers.filter((other) => other !== anyOtherValue)
		} : {
			piece: id,
			value: answer,
			isNot: []
		};
		case "equal-to":
			if (subject.piece === null) return null;
			return answer === "yes" ? {
				piece: subject.piece,
				value: subject.value,
				isNot: []
			} : {
				piece: subject.piece,
				value: null,
				isNot: [subject.value]
			};
		default: return null;
	}
}
function answersOnPieces(guard, pieces) {
	return guard.filter((answer) => pieces.has(saidOfPiece(answer)?.piece ?? ""));
}

// src/model/selector.ts
const operators$1 = [
	"Equals",
	"StartsWith",
	"EndsWith",
	"NotEquals",
	"NotStartsWith",
	"NotEndsWith"
];

// src/model/dialects/parts.ts
const quoteJson = (value) => quotedParts(value, (text) => text);
const quoteTerraform = (value) => quotedParts(value, (text) => text.replace(/[$%](?=\{)/g, (sign) => sign + sign));
function quotedParts(value, escape) {
	if (typeof value === "object" && "code" in value) return value.code;
	return `"${(typeof value === "string" ? [value] : value.parts).map((part) => typeof part === "string" ? JSON.stringify(escape(part)).slice(1, -1) : display({ parts: [part] })).join("")}"`;
}
function listOf(values, quote) {
	return `[${values.map(quote).join(", ")}]`;
}
function conditionsOf(selector) {
	return operators$1.flatMap((operator) => {
		const values = selector[operator];
		return values === void 0 ? [] : [[operator, values]];
	});
}
function indented$1(text, by = "  ") {
	return text.split("\n").map((line) => by + line).join("\n");
}
function snakeCase(property) {
	return property.replace(/(?<=[a-z0-9])([A-Z])/g, "_$1").toLowerCase();
}
function asInApi(property) {
	return property;
}
function recordingProperty(kind) {
	return kind === "trail" ? "IsLogging" : "IngestionEnabled";
}
function setToTrue(nameOf) {
	return ({ kind }) => ({
		kind: "set",
		property: nameOf(recordingProperty(kind)),
		value: "true"
	});
}
function asObjects(selectors, style) {
	return inList(selectors.map((selector) => asObject(selector, style)), style);
}
function asObject({ Name, FieldSelectors }, style) {
	const { key, quote, separator } = style;
	const fields = inList(FieldSelectors.map((field) => asFieldObject(field, style)), style);
	return `{\n${indented$1([...Name === void 0 ? [] : [`${key("Name")}${quote(Name)}${separator}`], `${key("FieldSelectors")}[\n${indented$1(fields)}\n]${separator === "," ? style.last : ""}`].join("\n"))}\n}`;
}
function asFieldObject(selector, { key, quote }) {
	return `{ ${[`${key("Field")}${quote(selector.Field)}`, ...conditionsOf(selector).map(([operator, values]) => `${key(operator)}${listOf(values, quote)}`)].join(", ")} }`;
}
function inList(items, { last }) {
	return items.join(",\n") + (items.length === 0 ? "" : last);
}
function jsonStyle(nameOf, quote) {
	return {
		key: (property) => `"${nameOf(property)}": `,
		quote,
		separator: ",",
		last: ""
	};
}

// src/model/dialects/aws-cli.ts
const style$3 = jsonStyle(asInApi, quoteJson);
const awsCli = {
	deployedBy: "nothing",
	nameOf: asInApi,
	valuesOf: (property, values) => `${style$3.key(property)}${listOf(values, quoteJson)}`,
	turnOn: (target) => ({
		kind: "run",
		command: command(startOf(target), target)
	}),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "json",
			text: asObjects(selectors, style$3)
		}),
		list: (selectors) => ({
			language: "json",
			text: `[\n${indented$1(asObjects(selectors, style$3))}\n]`
		}),
		replace: (replacement) => ({
			language: "sh",
			text: replacing(replacement)
		})
	}
};
function startOf({ kind }) {
	switch (kind) {
		case "trail": return {
			operation: "start-logging",
			option: "--name"
		};
		case "event-data-store": return {
			operation: "start-event-data-store-ingestion",
			option: "--event-data-store"
		};
	}
}
function putOf({ kind }) {
	switch (kind) {
		case "trail": return {
			operation: "put-event-selectors",
			option: "--trail-name"
		};
		case "event-data-store": return {
			operation: "update-event-data-store",
			option: "--event-data-store"
		};
	}
}
function command({ operation, option }, { id, homeRegion }) {
	return [
		"aws cloudtrail",
		operation,
		...homeRegion === null ? [] : ["--region", word(homeRegion)],
		option,
		word(id)
	].join(" ");
}
function replacing(replacement) {
	const list = `[\n${replacement.selectors.map((selector) => `  ${onOneLine(selector)}`).join(",\n")}\n]`;
	return `${command(putOf(replacement), replacement)} --advanced-event-selectors ${word(list)}`;
}
function onOneLine({ Name, FieldSelectors }) {
	const fields = FieldSelectors.map((selector) => {
		const conditions = conditionsOf(selector).map(([operator, values]) => `"${operator}": ${listOf(values, quoteJson)}`);
		return `{ ${[`"Field": ${quoteJson(selector.Field)}`, ...conditions].join(", ")} }`;
	});
	return `{ ${Name === void 0 ? "" : `"Name": ${quoteJson(Name)}, `}"FieldSelectors": [${fields.join(", ")}] }`;
}
function word(text) {
	return /^[\w:/.@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/model/dialects/cdk.ts
const style$2 = {
	key: (property) => `${property}: `,
	quote: quoteJson,
	separator: ",",
	last: ","
};
const cdk = {
	deployedBy: "cloudformation",
	nameOf: asInApi,
	valuesOf: (property, values) => `${property}: ${listOf(values, quoteJson)}`,
	turnOn: setToTrue(asInApi),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "typescript",
			text: asObjects(selectors, style$2)
		}),
		list: (selectors) => ({
			language: "typescript",
			text: override("cfnTrail", selectors)
		}),
		replace: (replacement) => ({
			language: "typescript",
			text: statements(replacement)
		})
	}
};
function override(resource, selectors) {
	return `${resource}.addPropertyOverride("AdvancedEventSelectors", [\n${indented$1(asObjects(selectors, style$2))}\n]);`;
}
function statements({ kind, selectors, hasBasicSelectors }) {
	switch (kind) {
		case "trail": return [
			"// trail is the cloudtrail.Trail; a cloudtrail.CfnTrail that the app makes itself is cfnTrail.",
			"const cfnTrail = trail.node.defaultChild as cloudtrail.CfnTrail;",
			override("cfnTrail", selectors),
			...hasBasicSelectors ? ["cfnTrail.addPropertyDeletionOverride(\"EventSelectors\");"] : []
		].join("\n");
		case "event-data-store": return ["// eventDataStore is the cloudtrail.CfnEventDataStore.", override("eventDataStore", selectors)].join("\n");
	}
}

// src/model/dialects/cloudformation-json.ts
const style$1 = jsonStyle(asInApi, quoteJson);
const cloudFormationJson = {
	deployedBy: "cloudformation",
	nameOf: asInApi,
	valuesOf: (property, values) => `${style$1.key(property)}${listOf(values, quoteJson)}`,
	turnOn: setToTrue(asInApi),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "json",
			text: asObjects(selectors, style$1)
		}),
		list: (selectors) => ({
			language: "json",
			text: `"AdvancedEventSelectors": [\n${indented$1(asObjects(selectors, style$1))}\n]`
		})
	}
};

// src/model/dialects/cloudformation-yaml.ts
const cloudFormationYaml = {
	deployedBy: "cloudformation",
	nameOf: asInApi,
	valuesOf: (property, values) => `${property}: ${listOf(values, quoteJson)}`,
	turnOn: setToTrue(asInApi),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "yaml",
			text: itemsOf$2(selectors)
		}),
		list: (selectors) => ({
			language: "yaml",
			text: `AdvancedEventSelectors:\n${indented$1(itemsOf$2(selectors))}`
		})
	}
};
function itemsOf$2(selectors) {
	return selectors.map(itemOf).join("\n");
}
function itemOf({ Name, FieldSelectors }) {
	const fields = FieldSelectors.map((selector) => {
		const conditions = conditionsOf(selector).map(([operator, values]) => `${operator}: ${listOf(values, quoteJson)}`);
		return `    - { ${[`Field: ${scalar(selector.Field)}`, ...conditions].join(", ")} }`;
	});
	return [...Name === void 0 ? ["- FieldSelectors:"] : [`- Name: ${quoteJson(Name)}`, "  FieldSelectors:"], ...fields].join("\n");
}
function scalar(text) {
	return /^[A-Za-z][\w.]*$/.test(text) ? text : quoteJson(text);
}

// src/model/dialects/landing-zone-accelerator.ts
const ownNames$1 = /* @__PURE__ */ new Map([
	["IncludeGlobalServiceEvents", "globalServiceEvents"],
	["IncludeManagementEvents", "managementEvents"],
	["IsLogging", "enable"],
	["IsMultiRegionTrail", "multiRegionTrail"]
]);
function nameOf$5(property) {
	return ownNames$1.get(property) ?? property;
}
const landingZoneAccelerator = {
	deployedBy: "cloudformation",
	nameOf: nameOf$5,
	valuesOf: (property, values) => `${nameOf$5(property)}: ${listOf(values, quoteJson)}`,
	turnOn: () => ({
		kind: "set",
		property: nameOf$5("IsLogging"),
		value: "true"
	}),
	selectors: null
};

// src/model/dialects/terraform-aws.ts
const ownNames = /* @__PURE__ */ new Map([
	["AdvancedEventSelectors", "advanced_event_selector"],
	["EventSelectors", "event_selector"],
	["FieldSelectors", "field_selector"],
	["DataResources", "data_resource"],
	["InsightSelectors", "insight_selector"],
	["IsLogging", "enable_logging"],
	["TrailName", "name"],
	["CloudWatchLogsLogGroupArn", "cloud_watch_logs_group_arn"]
]);
function nameInTerraformAws(property) {
	return ownNames.get(property) ?? snakeCase(property);
}
function turnOnInTerraformAws({ kind }) {
	return kind === "trail" ? {
		kind: "set",
		property: nameInTerraformAws("IsLogging"),
		value: "true"
	} : {
		kind: "remove",
		property: "suspend",
		value: "\"false\""
	};
}
const terraformAws = {
	deployedBy: "terraform",
	nameOf: nameInTerraformAws,
	valuesOf: (property, values) => `${nameInTerraformAws(property)} = ${listOf(values, quoteTerraform)}`,
	turnOn: turnOnInTerraformAws,
	selectors: {
		property: null,
		items: (selectors) => ({
			language: "hcl",
			text: blocks(selectors)
		}),
		list: (selectors) => ({
			language: "hcl",
			text: blocks(selectors)
		})
	}
};
function blocks(selectors) {
	return selectors.map(block$1).join("\n");
}
function block$1({ Name, FieldSelectors }) {
	return [
		"advanced_event_selector {",
		[...Name === void 0 ? [] : [`  name = ${quoteTerraform(Name)}`], ...FieldSelectors.map(fieldBlock)].join("\n\n"),
		"}"
	].join("\n");
}
function fieldBlock(selector) {
	const assignments = [["field", quoteTerraform(selector.Field)], ...conditionsOf(selector).map(([operator, values]) => [snakeCase(operator), listOf(values, quoteTerraform)])];
	const width = Math.max(...assignments.map(([name = ""]) => name.length));
	return [
		"  field_selector {",
		...assignments.map(([name = "", value = ""]) => `    ${name.padEnd(width)} = ${value}`),
		"  }"
	].join("\n");
}

// src/model/dialects/terraform-awscc.ts
const style = {
	key: (property) => `${snakeCase(property)} = `,
	quote: quoteTerraform,
	separator: "",
	last: ","
};
const terraformAwscc = {
	deployedBy: "terraform",
	nameOf: snakeCase,
	valuesOf: (property, values) => `${style.key(property)}${listOf(values, quoteTerraform)}`,
	turnOn: setToTrue(snakeCase),
	selectors: {
		property: "advanced_event_selectors",
		items: (selectors) => ({
			language: "hcl",
			text: asObjects(selectors, style)
		}),
		list: (selectors) => ({
			language: "hcl",
			text: `advanced_event_selectors = [\n${indented$1(asObjects(selectors, style))}\n]`
		})
	}
};

// src/model/dialects/terraform-json.ts
const terraformAwsJson = inJson(nameInTerraformAws, turnOnInTerraformAws);
const terraformAwsccJson = inJson(snakeCase, setToTrue(snakeCase));
function inJson(nameOf, turnOn) {
	const style = jsonStyle(nameOf, quoteTerraform);
	const property = nameOf("AdvancedEventSelectors");
	return {
		deployedBy: "terraform",
		nameOf,
		valuesOf: (name, values) => `${style.key(name)}${listOf(values, quoteTerraform)}`,
		turnOn,
		selectors: {
			property,
			items: (selectors) => ({
				language: "json",
				text: asObjects(selectors, style)
			}),
			list: (selectors) => ({
				language: "json",
				text: `"${property}": [\n${indented$1(asObjects(selectors, style))}\n]`
			})
		}
	};
}

// src/model/dialects/index.ts
const dialects = {
	"cloudformation-yaml": cloudFormationYaml,
	"cloudformation-json": cloudFormationJson,
	cdk,
	"landing-zone-accelerator": landingZoneAccelerator,
	"terraform-aws": terraformAws,
	"terraform-awscc": terraformAwscc,
	"terraform-aws-json": terraformAwsJson,
	"terraform-awscc-json": terraformAwsccJson,
	"aws-cli": awsCli
};
function dialectOf({ dialect }) {
	return dialects[dialect];
}
function writtenDialectOf({ dialect }) {
	return new Map(Object.entries(dialects)).get(dialect ?? "") ?? null;
}

// src/model/nearest-name.ts
function nearestName(name, known, most = Infinity) {
	if (name.length > longestName$2) return void 0;
	const plain = simplified(name);
	const same = known.find((candidate) => simplified(candidate) === plain);
	if (same !== void 0) return same;
	let best;
	for (const candidate of known) {
		const other = simplified(candidate);
		const allowed = Math.min(most, Math.max(1, Math.floor(Math.max(plain.length, other.length) / 4)));
		if (Math.abs(plain.length - other.length) > allowed) continue;
		const distance = editDistance(plain, other);
		if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate;
}
const longestName$2 = 100;
function simplified(name) {
	return name.toLowerCase().replace(/[-_ ]/g, "");
}
function editDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			let least = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && swapped) least = Math.min(least, (beforePrevious[column - 2] ?? 0) + 1);
			current.push(least);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}
function caseVariant(word, known) {
	const folded = word.toLowerCase();
	for (const candidate of known) if (candidate !== word && candidate.toLowerCase() === folded) return candidate;
}

// src/validation/emptiness.ts
function selects(operator) {
	return !operator.startsWith("Not");
}
function excludes(deselecting, selecting) {
	const comparison = comparisonOf(deselecting.operator);
	if (selecting.operator !== "Equals" && comparison !== comparisonOf(selecting.operator)) return false;
	return compare(comparison, selecting.text, deselecting.text) === "yes";
}

// src/validation/reading.ts
function settingItemsOf(setting) {
	return setting.kind === "known" ? setting.value.items : [];
}
function mayHoldMore(setting) {
	return setting.kind === "unknown" || setting.kind === "known" && setting.value.more !== null;
}
function knownText(setting) {
	return setting.kind === "known" ? knownString(setting.value) : void 0;
}
function plainValues(values) {
	return values.flatMap((located) => {
		const value = knownString(located.text);
		return value === void 0 ? [] : [{
			value,
			located
		}];
	});
}
function fieldName(fieldSelector) {
	return knownText(fieldSelector.field);
}
function fieldSelectorsOf(selector, field) {
	return selector.fieldSelectors.items.filter((candidate) => fieldName(candidate) === field);
}
function filledConditions(fieldSelector) {
	return fieldSelector.conditions.filter(({ values }) => values.items.length > 0 || values.more !== null);
}
function conditionsOn(selector, field) {
	return fieldSelectorsOf(selector, field).flatMap(filledConditions);
}
function mayNameMoreFields(selector) {
	return selector.fieldSelectors.more !== null || selector.fieldSelectors.items.some((fieldSelector) => fieldName(fieldSelector) === void 0);
}
function soleValue(selector, field) {
	const conditions = conditionsOn(selector, field);
	const [condition] = conditions;
	if (conditions.length !== 1 || condition?.operator !== "Equals" || condition.values.more !== null) return void 0;
	return condition.values.items.length === 1 ? plainValues(condition.values.items)[0] : void 0;
}
function categoryOf$2(selector) {
	return soleValue(selector, "eventCategory");
}

// src/validation/rejection.ts
function inSelector(selector, found) {
	return found.map((rejection) => ({
		...rejection,
		selector
	}));
}
function rejectionEvidence(statement) {
	return statement.evidence === "inferred" ? null : statement.evidence;
}
function rejectedBy(statement, rejection) {
	const evidence = rejectionEvidence(statement);
	return evidence === null ? [] : [{
		related: [],
		...rejection,
		evidence
	}];
}

// src/validation/fields.ts
function rejectedFields(context) {
	const { selector, semantics, sink } = context;
	const category = categoryOf$2(selector);
	const known = category && semantics.eventCategories.find((candidate) => candidate.name === category.value && candidate.sinks.includes(sink.kind));
	return [
		...misspelledFields(context),
		...missingCategory(context),
		...rejectedCategories(context),
		...known === void 0 ? [] : rejectedByCategory(context, known)
	];
}
function fieldOf$1(semantics, name) {
	return semantics.advancedEventSelectors.fields.find((field) => field.field === name);
}
function fieldNames(semantics) {
	return semantics.advancedEventSelectors.fields.map((field) => field.field);
}
function misspelledFields({ selector, semantics }) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => {
		const name = fieldName(fieldSelector);
		const meant = name === void 0 ? void 0 : caseVariant(name, fieldNames(semantics));
		const field = meant === void 0 ? void 0 : fieldOf$1(semantics, meant);
		if (name === void 0 || field === void 0 || fieldOf$1(semantics, name) !== void 0) return [];
		return rejectedBy(field, {
			rule: "selector-rejected",
			says: {
				code: "field-misspelled",
				field: name,
				meant: field.field
			},
			origin: fieldOrigin(fieldSelector)
		});
	});
}
function fieldOrigin(fieldSelector) {
	return fieldSelector.field.kind === "absent" ? fieldSelector.origin : fieldSelector.field.origin;
}
function mayName({ selector }, field) {
	return mayNameMoreFields(selector) || selector.fieldSelectors.items.some((fieldSelector) => fieldName(fieldSelector)?.toLowerCase() === field.toLowerCase());
}
function missingCategory(context) {
	const { selector, semantics, sink } = context;
	const field = fieldOf$1(semantics, "eventCategory");
	if (field === void 0 || selector.fieldSelectors.items.length === 0 || mayName(context, field.field)) return [];
	return rejectedBy(field, {
		rule: "selector-rejected",
		says: {
			code: "category-missing",
			dialect: sink.dialect,
			allowed: categoriesOf(sink, semantics)
		},
		origin: selector.origin
	});
}
function categoriesOf({ kind }, semantics) {
	return semantics.eventCategories.filter(({ sinks }) => sinks.includes(kind)).map(({ name }) => name);
}
function rejectedCategories({ selector, semantics, sink }) {
	const field = fieldOf$1(semantics, "eventCategory");
	if (field === void 0) return [];
	return conditionsOn(selector, field.field).flatMap((condition) => {
		if (condition.operator !== "Equals") return rejectedOperator(sink, field, condition, ["Equals"]);
		return plainValues(condition.values.items).flatMap((value) => rejectedCategory(sink, semantics, field, value));
	});
}
function rejectedCategory(sink, semantics, field, { value, located }) {
	const known = semantics.eventCategories.find((category) => category.name === value);
	if (known?.sinks.includes(sink.kind)) return [];
	const allowed = categoriesOf(sink, semantics);
	const meant = caseVariant(value, allowed) ?? null;
	return rejectedBy(known ?? field, {
		rule: "selector-rejected",
		says: {
			code: known === void 0 ? "category-not-known" : "category-of-other-sinks",
			sinkKind: sink.kind,
			category: value,
			allowed,
			meant
		},
		origin: located.origin
	});
}
function rejectedByCategory(context, category) {
	const { selector, semantics } = context;
	return [
		...selector.fieldSelectors.items.flatMap((fieldSelector) => {
			const name = fieldName(fieldSelector);
			const field = name === void 0 ? void 0 : fieldOf$1(semantics, name);
			return field === void 0 || field.field === "eventCategory" ? [] : rejectedField(context, category, field, fieldSelector);
		}),
		...missingFields(context, category),
		...repeatedFields(context, category)
	];
}
function rejectedField({ sink, semantics }, category, field, fieldSelector) {
	const rule = fieldRule(semantics, field.field, category.name, sink.kind);
	if (rule === void 0) return misplacedField(sink, semantics, category, field, fieldSelector);
	return filledConditions(fieldSelector).flatMap((condition) => [...rule.operators.includes(condition.operator) ? [] : rejectedOperator(sink, field, condition, rule.operators), ...rejectedValues(sink, category, field, rule, condition)]);
}
function misplacedField(sink, semantics, category, field, fieldSelector) {
	const place = {
		sinkKind: sink.kind,
		category: category.name,
		field: field.field
	};
	const origin = fieldOrigin(fieldSelector);
	if (category.soleField) return rejectedBy(category, {
		rule: "selector-rejected",
		says: {
			code: "field-beside-category",
			...place
		},
		origin
	});
	const allowed = fieldNames(semantics).filter((name) => fieldRule(semantics, name, category.name, sink.kind) !== void 0);
	const [elsewhere = null] = ["trail", "event-data-store"].filter((kind) => kind !== sink.kind && field.rules[kind][category.name] !== void 0);
	return rejectedBy(field, {
		rule: "selector-rejected",
		says: {
			code: "field-not-allowed",
			...place,
			allowed,
			elsewhere
		},
		origin
	});
}
function rejectedOperator(sink, field, { operator, origin }, allowed) {
	const code = selects(operator) && !allowed.some(selects) ? "operator-selects" : "operator-not-allowed";
	return rejectedBy(field, {
		rule: "selector-rejected",
		says: {
			code,
			dialect: sink.dialect,
			field: field.field,
			operator,
			allowed
		},
		origin
	});
}
function rejectedValues(sink, category, field, rule, condition) {
	const { values: allowed } = rule;
	if (allowed === null || field.inferred?.includes("values") === true) return [];
	const place = {
		sinkKind: sink.kind,
		category: category.name,
		field: field.field
	};
	return plainValues(condition.values.items).filter(({ value }) => !allowed.includes(value)).flatMap(({ value, located }) => {
		const meant = caseVariant(value, allowed) ?? null;
		return rejectedBy(field, {
			rule: "selector-rejected",
			says: {
				code: "field-value-not-allowed",
				...place,
				value,
				allowed,
				meant
			},
			origin: located.origin
		});
	});
}
function missingFields(context, category) {
	const { semantics, sink, selector } = context;
	return semantics.advancedEventSelectors.fields.flatMap((field) => {
		const rule = fieldRule(semantics, field.field, category.name, sink.kind);
		if (rule?.presence !== "required" || field.field === "eventCategory" || mayName(context, field.field)) return [];
		return rejectedBy(field, {
			rule: "selector-rejected",
			says: {
				code: "field-missing",
				dialect: sink.dialect,
				category: category.name,
				field: field.field,
				operator: rule.operators[0] ?? "Equals"
			},
			origin: selector.origin
		});
	});
}
function repeatedFields({ semantics, sink, selector }, category) {
	return semantics.advancedEventSelectors.fields.flatMap((field) => {
		const maximum = fieldRule(semantics, field.field, category.name, sink.kind)?.maximumValues ?? null;
		if (maximum === null || field.inferred?.includes("maximumValues") === true) return [];
		const values = fieldSelectorsOf(selector, field.field).flatMap((fieldSelector) => fieldSelector.conditions.flatMap((condition) => condition.values.items));
		const excess = values[maximum];
		if (excess === void 0) return [];
		return rejectedBy(field, {
			rule: "selector-rejected",
			says: {
				code: "field-values-too-many",
				field: field.field,
				count: values.length,
				maximum
			},
			origin: excess.origin,
			related: values.slice(0, maximum).map((value) => ({
				role: { code: "value-before" },
				origin: value.origin
			}))
		});
	});
}

// src/validation/advanced-selectors.ts
function rejectedAdvancedSelectors(sink, semantics) {
	const { limits } = semantics.advancedEventSelectors;
	const selectors = settingItemsOf(sink.advancedEventSelectors);
	return [...tooManyValues$1(sink, selectors, limits.values), ...selectors.flatMap((selector) => inSelector(selector, [
		...longName$1(selector, limits.nameLength),
		...emptyFieldSelectors(sink, selector, limits.fieldSelectors),
		...emptyOperators(sink, selector, limits.valuesOfOperator),
		...fieldLengths(selector, limits.fieldLength),
		...valueLengths(selector, limits.valueLength),
		...rejectedFields({
			sink,
			semantics,
			selector
		})
	]))];
}
function valuesOf$1(selector) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => fieldSelector.conditions.flatMap((condition) => condition.values.items));
}
function tooManyValues$1(sink, selectors, limit) {
	const values = selectors.flatMap(valuesOf$1);
	const excess = limit.maximum === void 0 ? void 0 : values[limit.maximum];
	if (excess === void 0 || limit.maximum === void 0) return [];
	return rejectedBy(limit, {
		rule: "selector-rejected",
		says: {
			code: "values-too-many",
			dialect: sink.dialect,
			count: values.length,
			maximum: limit.maximum
		},
		origin: excess.origin
	});
}
function longName$1(selector, limit) {
	if (selector.name === null || limit.maximum === void 0 || selector.name.length <= limit.maximum) return [];
	return rejectedBy(limit, {
		rule: "selector-rejected",
		says: {
			code: "selector-name-too-long",
			length: selector.name.length,
			maximum: limit.maximum
		},
		origin: selector.origin
	});
}
function emptyFieldSelectors(sink, selector, limit) {
	const { items, more, origin } = selector.fieldSelectors;
	if (more !== null || items.length >= (limit.minimum ?? 0)) return [];
	return rejectedBy(limit, {
		rule: "selector-rejected",
		says: {
			code: "selector-without-fields",
			dialect: sink.dialect
		},
		origin
	});
}
function emptyOperators(sink, selector, limit) {
	if (dialectOf(sink).deployedBy !== "cloudformation") return [];
	return selector.fieldSelectors.items.flatMap((fieldSelector) => fieldSelector.conditions).filter(({ values }) => values.more === null && values.items.length < (limit.minimum ?? 0)).flatMap(({ operator, origin }) => rejectedBy(limit, {
		rule: "selector-rejected",
		says: {
			code: "operator-without-values",
			operator
		},
		origin
	}));
}
function fieldLengths(selector, limit) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => {
		const name = fieldName(fieldSelector);
		if (name === void 0 || inLimit(name.length, limit) || fieldSelector.field.kind === "absent") return [];
		return rejectedBy(limit, {
			rule: "selector-rejected",
			says: {
				code: "field-name-length",
				length: name.length,
				allowed: allowedLength(limit)
			},
			origin: fieldSelector.field.origin
		});
	});
}
function valueLengths(selector, limit) {
	return valuesOf$1(selector).flatMap(({ text, origin }) => {
		const value = knownString(text);
		if (value === void 0 || inLimit(value.length, limit)) return [];
		return rejectedBy(limit, {
			rule: "selector-rejected",
			says: {
				code: "value-length",
				value,
				allowed: allowedLength(limit)
			},
			origin
		});
	});
}
function inLimit(length, limit) {
	const { minimum, maximum } = allowedLength(limit);
	return length >= minimum && (maximum === null || length <= maximum);
}
function allowedLength({ minimum, maximum }) {
	return {
		minimum: minimum ?? 0,
		maximum: maximum ?? null
	};
}

// src/model/trailing.ts
function withoutTrailing(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

// src/validation/basic-values.ts
const partitionSource = "aws(?:-[a-z]+)*";
function sampleOf(text) {
	const pieces = text.parts.map((part) => typeof part === "string" ? part : sampleOfPiece(part));
	return pieces.some((piece) => piece === void 0) ? void 0 : pieces.join("");
}
function sampleOfPiece(piece) {
	switch (piece.kind) {
		case "partition": return "aws";
		case "region": return "us-east-1";
		case "account": return "111122223333";
		case "generated-name": return "generated-name-1a2b3c4d5e6f";
		case "segment": return "segment";
		case "anything": return;
	}
}
function refusedBecause(refused, text) {
	const sample = sampleOf(text);
	if (sample === void 0) return void 0;
	return refused.find(({ pattern }) => patternOf$1(pattern).test(sample));
}
const patternOf$1 = remembering$1((pattern) => new RegExp(`^(?:${pattern.replaceAll("{partition}", partitionSource)})$`, "u"));
function standsForAll(type, text) {
	const value = sampleOf(text);
	if (value === void 0) return "maybe";
	if (!type.all.some((form) => expressionOf(form).test(value))) return "no";
	return knownString(text) === void 0 && text.parts.some((part) => typeof part !== "string" && part.kind !== "partition") ? "maybe" : "yes";
}
const expressionOf = remembering$1((form) => {
	const source = form.split("{partition}").map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(partitionSource);
	return new RegExp(`^${source}$`, "u");
});
function valuesForAll(type, text) {
	const partition = /^arn:(aws[a-z-]*):/.exec(sampleOf(text) ?? "")?.[1] ?? "aws";
	return type.all.map((form) => form.replace("{partition}", partition));
}

// src/validation/advanced-equivalent.ts
function advancedEquivalent(selector, semantics) {
	return [...managementConditions(selector), ...settingItemsOf(selector.dataResources).flatMap((resource) => dataConditions(selector, resource, semantics))].map(selectorOf);
}
function readOnlyConditions(selector) {
	switch (knownText(selector.readWriteType)) {
		case "ReadOnly": return [{
			field: "readOnly",
			operator: "Equals",
			values: [literal$1("true")]
		}];
		case "WriteOnly": return [{
			field: "readOnly",
			operator: "Equals",
			values: [literal$1("false")]
		}];
		default: return [];
	}
}
function managementConditions(selector) {
	const { includeManagementEvents } = selector;
	if (includeManagementEvents.kind === "known" && !includeManagementEvents.value) return [];
	const excluded = settingItemsOf(selector.excludeManagementEventSources).map(({ text }) => text);
	const sources = excluded.length === 0 ? [] : [{
		field: "eventSource",
		operator: "NotEquals",
		values: excluded
	}];
	return [[
		{
			field: "eventCategory",
			operator: "Equals",
			values: [literal$1("Management")]
		},
		...readOnlyConditions(selector),
		...sources
	]];
}
function dataConditions(selector, resource, semantics) {
	const type = knownText(resource.type);
	if (type === void 0) return [];
	return [[
		{
			field: "eventCategory",
			operator: "Equals",
			values: [literal$1("Data")]
		},
		{
			field: "resources.type",
			operator: "Equals",
			values: [literal$1(type)]
		},
		...readOnlyConditions(selector),
		...arnConditions(type, resource, semantics)
	]];
}
function arnConditions(typeName, resource, semantics) {
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === typeName);
	const texts = settingItemsOf(resource.values).map((value) => value.text);
	if (texts.some((text) => type === void 0 ? isServiceAlone(display(text)) : standsForAll(type, text) === "yes")) return [];
	const prefixes = [];
	const wholes = [];
	for (const text of texts) {
		const beginning = withoutAsterisks(text);
		(type?.match === "prefix" || beginning !== text || display(text).endsWith("/") ? prefixes : wholes).push(beginning);
	}
	return [{
		field: "resources.ARN",
		operator: "Equals",
		values: wholes
	}, {
		field: "resources.ARN",
		operator: "StartsWith",
		values: prefixes
	}].filter(({ values }) => values.length > 0);
}
function withoutAsterisks(text) {
	const last = text.parts.at(-1);
	return typeof last === "string" && last.endsWith("*") ? concatenate([...text.parts.slice(0, -1), withoutTrailing(last, "*")]) : text;
}
function isServiceAlone(value) {
	const [, , , region = "", account = "", resource = ""] = withoutTrailing(value, "*").split(":");
	return region === "" && account === "" && resource === "";
}
function selectorOf(conditions) {
	const fields = /* @__PURE__ */ new Map();
	for (const { field, operator, values } of conditions) fields.set(field, {
		...fields.get(field) ?? { Field: field },
		[operator]: values
	});
	return { FieldSelectors: [...fields.values()] };
}

// src/validation/basic-selectors.ts
function rejectedBasicSelectors(trail, semantics) {
	const context = {
		trail,
		semantics
	};
	const selectors = settingItemsOf(trail.eventSelectors);
	return [
		...tooManySelectors(context, selectors),
		...tooManyValues(context, selectors),
		...selectors.flatMap((selector, index) => inSelector(selector, [
			...emptySelector(context, selector, index),
			...readWriteType(context, selector),
			...excludedSources(context, selector),
			...settingItemsOf(selector.dataResources).flatMap((resource) => rejectedDataResource(context, selector, resource))
		]))
	];
}
const unlisted$1 = {
	evidence: "documented",
	documents: []
};
function tooManySelectors({ trail, semantics }, selectors) {
	const limit = semantics.basicEventSelectors.limits.selectors;
	const excess = limit.maximum === void 0 ? void 0 : selectors[limit.maximum];
	if (excess === void 0 || limit.maximum === void 0) return [];
	return rejectedBy(limit, {
		rule: "selector-rejected",
		says: {
			code: "basic-selectors-too-many",
			dialect: trail.dialect,
			count: selectors.length,
			maximum: limit.maximum
		},
		origin: excess.origin
	});
}
function tooManyValues({ trail, semantics }, selectors) {
	const limit = semantics.basicEventSelectors.limits.dataResourceValues;
	const values = selectors.flatMap((selector) => settingItemsOf(selector.dataResources)).flatMap((resource) => surelyCounted(semantics, resource));
	const excess = limit.maximum === void 0 ? void 0 : values[limit.maximum];
	if (excess === void 0 || limit.maximum === void 0) return [];
	return rejectedBy(limit, {
		rule: "selector-rejected",
		says: {
			code: "data-resources-too-many",
			dialect: trail.dialect,
			count: values.length,
			maximum: limit.maximum
		},
		origin: excess.origin
	});
}
function surelyCounted(semantics, resource) {
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === knownText(resource.type));
	if (type === void 0) return [];
	return settingItemsOf(resource.values).filter((value) => standsForAll(type, value.text) === "no");
}
function emptySelector({ trail, semantics }, selector, index) {
	const { includeManagementEvents: management, dataResources } = selector;
	if (management.kind !== "known" || management.value) return [];
	if (settingItemsOf(dataResources).length > 0 || mayHoldMore(dataResources)) return [];
	return rejectedBy(semantics.basicEventSelectors.withoutManagementNeedsDataResources, {
		rule: "selector-rejected",
		says: {
			code: "basic-selector-empty",
			index,
			dialect: trail.dialect
		},
		origin: management.origin
	});
}
function readWriteType({ trail, semantics }, selector) {
	const { readWriteTypes: allowed } = semantics.basicEventSelectors;
	const value = knownText(selector.readWriteType);
	if (value === void 0 || allowed.includes(value) || selector.readWriteType.kind !== "known") return [];
	const meant = caseVariant(value, allowed) ?? null;
	return rejectedBy(unlisted$1, {
		rule: "selector-rejected",
		says: {
			code: "read-write-type-not-allowed",
			dialect: trail.dialect,
			value,
			allowed,
			meant
		},
		origin: selector.readWriteType.origin
	});
}
function excludedSources({ trail, semantics }, selector) {
	const allowed = semantics.basicEventSelectors.excludableManagementEventSources;
	return plainValues(settingItemsOf(selector.excludeManagementEventSources)).filter(({ value }) => !allowed.includes(value)).flatMap(({ value, located }) => rejectedBy(unlisted$1, {
		rule: "selector-rejected",
		says: {
			code: "excluded-source-not-allowed",
			dialect: trail.dialect,
			value,
			allowed
		},
		origin: located.origin
	}));
}
function rejectedDataResource(context, selector, resource) {
	const { trail, semantics } = context;
	if (resource.type.kind === "absent") return dialectOf(trail).deployedBy === "cloudformation" ? missingType(resource) : [];
	const value = knownText(resource.type);
	if (value === void 0) return [];
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === value);
	if (type === void 0) return rejectedType(context, selector, value, resource.type.origin);
	return settingItemsOf(resource.values).flatMap((item) => rejectedValue(trail, type, item));
}
function missingType(resource) {
	return rejectedBy(unlisted$1, {
		rule: "selector-rejected",
		says: { code: "data-resource-without-type" },
		origin: resource.origin
	});
}
function rejectedType(context, selector, type, origin) {
	const types = context.semantics.basicEventSelectors.dataResourceTypes;
	const [first] = types;
	if (first === void 0) return [];
	const says = rejectedTypeMessage(context, selector, type, types.map((candidate) => candidate.type));
	return rejectedBy(first, {
		rule: "selector-rejected",
		says,
		origin
	});
}
function rejectedTypeMessage({ trail, semantics }, selector, type, allowed) {
	const meant = caseVariant(type, allowed);
	if (meant !== void 0) return {
		code: "data-resource-type-misspelled",
		type,
		allowed,
		meant
	};
	const { dialect } = trail;
	if (!semantics.dataEventTypes.includes(type)) return {
		code: "data-resource-type-unlisted",
		dialect,
		type,
		allowed
	};
	return {
		code: "data-resource-type-of-advanced",
		dialect,
		type,
		allowed,
		selectors: advancedEquivalent(selector, semantics),
		hasOtherSelectors: settingItemsOf(trail.eventSelectors).length > 1
	};
}
function rejectedValue(trail, type, item) {
	if (standsForAll(type, item.text) !== "no") return [];
	const reason = refusedBecause(type.refused, item.text);
	if (reason === void 0) return [];
	return rejectedBy(reason, {
		rule: "selector-rejected",
		says: {
			code: "data-resource-value-refused",
			dialect: trail.dialect,
			type: type.type,
			value: item.text,
			because: reason.because,
			all: valuesForAll(type, item.text)
		},
		origin: item.origin
	});
}

// src/validation/duplicates.ts
function rejectedDuplicates(sink) {
	if (dialectOf(sink).deployedBy !== "cloudformation") return [];
	const basic = sink.kind === "trail" ? settingItemsOf(sink.eventSelectors) : [];
	return [
		...repeated$1("EventSelectors", basic, basicKey),
		...basic.flatMap((selector) => inSelector(selector, repeated$1("ExcludeManagementEventSources", settingItemsOf(selector.excludeManagementEventSources), (item) => textKey(item.text)))),
		...settingItemsOf(sink.advancedEventSelectors).flatMap((selector) => inSelector(selector, repeatedInAdvanced(selector)))
	];
}
function repeatedInAdvanced({ fieldSelectors }) {
	return [...repeated$1("FieldSelectors", fieldSelectors.items, fieldSelectorKey), ...fieldSelectors.items.flatMap(({ conditions }) => conditions.flatMap(({ operator, values }) => repeated$1(operator, values.items, (item) => textKey(item.text))))];
}
function repeated$1(property, items, keyOf) {
	const seen = /* @__PURE__ */ new Map();
	return items.flatMap((item) => {
		const key = keyOf(item);
		const first = key === null ? void 0 : seen.get(key);
		if (key !== null && first === void 0) seen.set(key, item);
		if (first === void 0) return [];
		return [{
			rule: "selector-rejected",
			says: {
				code: "item-twice",
				property
			},
			origin: item.origin,
			evidence: "code",
			related: [{
				role: { code: "same-item" },
				origin: first.origin
			}]
		}];
	});
}
function textKey(text) {
	return JSON.stringify(text.parts.map((part) => typeof part === "string" ? part : [part.id]));
}
function settingKey(setting, keyOf) {
	switch (setting.kind) {
		case "absent": return "absent";
		case "unknown": return null;
		case "known": return keyOf(setting.value);
	}
}
function listKey(list, keyOf) {
	return list.more === null ? joined$1(list.items.map(keyOf)) : null;
}
function joined$1(keys) {
	return keys.includes(null) ? null : JSON.stringify(keys);
}
function fieldSelectorKey({ field, conditions }) {
	return joined$1([settingKey(field, textKey), ...conditions.map(({ operator, values }) => {
		const key = listKey(values, (item) => textKey(item.text));
		return key === null ? null : `${operator} ${key}`;
	})]);
}
function dataResourceKey({ type, values }) {
	return joined$1([settingKey(type, textKey), settingKey(values, (list) => listKey(list, (item) => textKey(item.text)))]);
}
function basicKey(selector) {
	return joined$1([
		settingKey(selector.readWriteType, textKey),
		settingKey(selector.includeManagementEvents, String),
		settingKey(selector.excludeManagementEventSources, (list) => listKey(list, (item) => textKey(item.text))),
		settingKey(selector.dataResources, (list) => listKey(list, dataResourceKey))
	]);
}

// src/validation/event-data-store.ts
function rejectedEventDataStore(store, semantics) {
	const categories = settingItemsOf(store.advancedEventSelectors).flatMap((selector) => {
		const value = categoryOf$2(selector);
		const category = semantics.eventCategories.find((candidate) => candidate.name === value?.value);
		return value === void 0 || category === void 0 ? [] : [{
			value,
			category
		}];
	});
	const [first] = categories;
	const other = categories.find(({ category }) => category.group !== first?.category.group);
	if (first === void 0 || other === void 0) return [];
	return rejectedBy(other.category, {
		rule: "selector-rejected",
		says: {
			code: "categories-apart",
			category: other.category.name,
			beside: first.category.name
		},
		origin: other.value.located.origin,
		related: [{
			role: { code: "other-category" },
			origin: first.value.located.origin
		}]
	});
}

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
function wholeNumber(setting) {
	if (setting.kind !== "known") return setting;
	const { value, origin } = setting;
	const [piece] = unresolvedPieces(value);
	if (piece !== void 0) return unknown(piece.unknown, origin);
	const written = knownString(value) ?? "";
	return /^\d+$/.test(written) ? known(Number(written), origin) : unknown({ code: "no-whole-number" }, origin);
}

// src/validation/insights.ts
const mostSlips = 2;
const writeOnlyType = "ApiCallRateInsight";
function rejectedInsights(trail, semantics) {
	const insights = settingItemsOf(trail.insights);
	return [...insights.flatMap((insight) => refusedWords$1(trail, insight, semantics)), ...insights.flatMap((insight) => withoutEvents(trail, insight, semantics))];
}
function refusedWords$1({ dialect }, insight, semantics) {
	const { types, eventCategories } = semantics.insights;
	return [{
		written: [insight],
		allowed: types
	}, {
		written: settingItemsOf(insight.categories ?? absent),
		allowed: eventCategories
	}].flatMap(({ written, allowed }) => plainValues(written).flatMap(({ value, located }) => {
		const meant = allowed.includes(value) ? void 0 : nearestName(value, allowed, mostSlips);
		if (meant === void 0) return [];
		return rejectedBy(semantics.listSources.insights, {
			rule: "trail-rejected",
			says: {
				code: "insight-word-not-allowed",
				dialect,
				value,
				allowed,
				meant
			},
			origin: located.origin
		});
	}));
}
function withoutEvents(trail, insight, semantics) {
	const { eventSelectors, advancedEventSelectors, dialect } = trail;
	const type = knownString(insight.text);
	if (type === void 0 || !semantics.insights.types.includes(type)) return [];
	if (mayHoldMore(eventSelectors) || mayHoldMore(advancedEventSelectors)) return [];
	const basic = settingItemsOf(eventSelectors);
	const advanced = settingItemsOf(advancedEventSelectors);
	const isDefault = basic.length + advanced.length === 0;
	return neededBy(type, insight).flatMap(({ needed, origin }) => {
		if (isDefault && needed !== "data-events" || basic.some((selector) => mayServe(selector, needed)) || advanced.some((selector) => mayServeAdvanced(selector, needed))) return [];
		return rejectedBy(semantics.trailRules.insightsNeedEvents, {
			rule: "trail-rejected",
			says: {
				code: "insights-without-events",
				dialect,
				insight: type,
				needed
			},
			origin
		});
	});
}
function neededBy(type, insight) {
	const management = type === writeOnlyType ? "write-management-events" : "management-events";
	const data = plainValues(settingItemsOf(insight.categories ?? absent)).find(({ value }) => value === "Data");
	if (data !== void 0) return [{
		needed: "data-events",
		origin: data.located.origin
	}];
	return [{
		needed: management,
		origin: insight.origin
	}];
}
function mayServe(selector, needed) {
	const { includeManagementEvents, dataResources } = selector;
	const data = settingItemsOf(dataResources).length > 0 || mayHoldMore(dataResources);
	if (data || needed === "data-events") return data;
	return (includeManagementEvents.kind !== "known" || includeManagementEvents.value) && (needed === "management-events" || knownText(selector.readWriteType) !== "ReadOnly");
}
function mayServeAdvanced(selector, needed) {
	switch (categoryOf$2(selector)?.value) {
		case "NetworkActivity": return false;
		case "Management":
			if (needed === "data-events") return false;
			return needed === "management-events" || mayNameMoreFields(selector) || mayBeWrite(selector);
		default: return true;
	}
}
function mayBeWrite(selector) {
	const conditions = conditionsOn(selector, "readOnly");
	const [condition] = conditions;
	if (conditions.length !== 1 || condition?.operator !== "Equals" || condition.values.more !== null) return true;
	const values = plainValues(condition.values.items);
	return values.length !== condition.values.items.length || values.some(({ value }) => value !== "true");
}

// src/validation/trail.ts
function rejectedTrail(trail, semantics) {
	return [
		...missingProperties(trail),
		...bothKindsOfSelectors(trail, semantics),
		...withoutGlobalServiceEvents(trail, semantics),
		...refusedSettings(trail, semantics),
		...halfOfCloudWatchLogs(trail, semantics)
	];
}
function missingProperties(trail) {
	if (dialectOf(trail).deployedBy !== "cloudformation") return [];
	return [["IsLogging", trail.logging], ["S3BucketName", trail.s3BucketName]].filter(([, setting]) => setting.kind === "absent").map(([property]) => ({
		rule: "trail-rejected",
		says: {
			code: "property-missing",
			property
		},
		origin: trail.origin,
		evidence: "code",
		related: []
	}));
}
function bothKindsOfSelectors(trail, semantics) {
	const { eventSelectors, advancedEventSelectors, dialect } = trail;
	if (settingItemsOf(eventSelectors).length === 0 || settingItemsOf(advancedEventSelectors).length === 0) return [];
	if (eventSelectors.kind !== "known" || advancedEventSelectors.kind !== "known") return [];
	return rejectedBy(semantics.trailRules.selectorKindsExclude, {
		rule: "trail-rejected",
		says: {
			code: "selectors-of-both-kinds",
			dialect
		},
		origin: eventSelectors.value.origin,
		related: [{
			role: {
				code: "advanced-selectors",
				dialect
			},
			origin: advancedEventSelectors.value.origin
		}]
	});
}
function withoutGlobalServiceEvents(trail, semantics) {
	const { multiRegion, globalServiceEvents, dialect } = trail;
	if (multiRegion.kind !== "known" || !multiRegion.value) return [];
	const excluded = globalServiceEvents.kind === "known" && !globalServiceEvents.value;
	const omitted = globalServiceEvents.kind === "absent" && dialectOf(trail).deployedBy === "cloudformation";
	if (!excluded && !omitted) return [];
	return rejectedBy(semantics.trailRules.multiRegionNeedsGlobalServiceEvents, {
		rule: "trail-rejected",
		says: {
			code: "global-events-left-out",
			dialect,
			found: omitted ? "nothing" : "false"
		},
		origin: globalServiceEvents.kind === "known" ? globalServiceEvents.origin : multiRegion.origin,
		related: globalServiceEvents.kind === "known" ? [{
			role: { code: "all-regions" },
			origin: multiRegion.origin
		}] : []
	});
}
function refusedSettings({ writtenName, cloudWatchLogs, dialect }, semantics) {
	return [{
		property: "TrailName",
		setting: writtenName ?? absent,
		refused: semantics.refusedSettings.writtenName
	}, {
		property: "CloudWatchLogsLogGroupArn",
		setting: cloudWatchLogs,
		refused: semantics.refusedSettings.cloudWatchLogs
	}].flatMap(({ property, setting, refused }) => {
		const reason = setting.kind === "known" ? refusedBecause(refused, setting.value) : void 0;
		if (reason === void 0 || setting.kind !== "known") return [];
		const { value, origin } = setting;
		return rejectedBy(reason, {
			rule: "trail-rejected",
			says: {
				code: "setting-refused",
				dialect,
				property,
				value,
				because: reason.because
			},
			origin
		});
	});
}
function halfOfCloudWatchLogs(trail, { trailRules }) {
	const { cloudWatchLogs: group, cloudWatchLogsRole: role, dialect } = trail;
	if (role === void 0) return [];
	if (isNamed$1(group) && role.kind === "absent") return rejectedBy(trailRules.logGroupNeedsRole, {
		rule: "trail-rejected",
		says: {
			code: "log-group-without-role",
			dialect
		},
		origin: group.origin
	});
	if (isNamed$1(role) && group.kind === "absent") return rejectedBy(trailRules.roleNeedsLogGroup, {
		rule: "trail-rejected",
		says: {
			code: "role-without-log-group",
			dialect
		},
		origin: role.origin
	});
	return [];
}
function isNamed$1(setting) {
	return setting.kind === "known" && setting.value.parts.some((part) => typeof part === "string" || isFilled$1(part));
}
function isFilled$1({ kind, unknown }) {
	if (kind !== "anything") return true;
	return (unknown.code === "resource-attribute" || unknown.code === "after-apply") && unknown.attribute?.toLowerCase() === "arn";
}

// src/validation/unknown-properties.ts
function rejectedProperties(sink) {
	return sink.unknownProperties.filter(isMistake).map(({ name, meant, inSelector, origin }) => ({
		rule: inSelector ? "selector-rejected" : "trail-rejected",
		says: {
			code: "property-unknown",
			dialect: sink.dialect,
			property: name,
			meant
		},
		origin,
		evidence: "code",
		related: []
	}));
}
function unlistedProperties(sink) {
	return sink.unknownProperties.filter((property) => !isMistake(property)).map(({ name, origin }) => ({
		says: {
			code: "property-unlisted",
			dialect: sink.dialect,
			property: name
		},
		origin
	}));
}
function isMistake({ meant, inSelector }) {
	return inSelector || meant !== null;
}

// src/validation/rejections.ts
function rejections(sink, semantics) {
	if (dialectOf(sink).deployedBy === "nothing") return [];
	const own = sink.kind === "trail" ? rejectedTrailParts(sink, semantics) : rejectedEventDataStore(sink, semantics);
	return [
		...rejectedProperties(sink),
		...own,
		...rejectedAdvancedSelectors(sink, semantics),
		...rejectedDuplicates(sink)
	];
}
function rejectedTrailParts(trail, semantics) {
	return [
		...rejectedTrail(trail, semantics),
		...rejectedInsights(trail, semantics),
		...rejectedBasicSelectors(trail, semantics)
	];
}

// src/coverage/sinks-in-scope.ts
function prepareSinks(sinks, resolve, semantics) {
	const guards = /* @__PURE__ */ new Map();
	for (const { id, guard } of sinks) guards.set(id, [...guards.get(id) ?? [], guard]);
	const lasting = new Set([...guards].flatMap(([id, variants]) => alwaysExists(variants) ? [id] : []));
	const tests = sharedTests();
	return sinks.map((read) => {
		const sink = bindSink(read, resolve);
		const rejected = rejections(sink, semantics);
		return {
			sink,
			selectors: selectorsOf(sink, semantics, tests),
			status: recordingStatusOf(sink, rejected, semantics),
			rejections: rejected,
			alwaysExists: lasting.has(sink.id)
		};
	});
}
function applicabilityOfMember(scope, sink, semantics) {
	const applicability = applicabilityOf(scope, sink);
	const region = knownString(sink.region);
	const isOwn = sameAccount(scope, sink.scope) === "yes" || scope.hasOptedIn === true;
	if (applicability.applies !== "yes" || isOwn) return applicability;
	if (region !== void 0 && !isOptInRegion(semantics, region)) return applicability;
	return {
		...applicability,
		applies: "maybe",
		because: {
			code: "opt-in-home-region",
			region: region ?? null
		}
	};
}
function unseenSinksOf(scope, unseen) {
	const account = knownString(scope.account);
	return unseen.filter((entry) => account === void 0 || account === entry.accountId);
}
const appliesToOwnAccount = {
	applies: "yes",
	because: null,
	assumption: null
};
const appliesToNone = {
	applies: "no",
	because: null,
	assumption: null
};
function applicabilityOf(scope, sink) {
	const account = sameAccount(scope, sink.scope);
	if (account === "yes") return appliesToOwnAccount;
	const organization = applicabilityOfOrganizationTrail(scope, sink);
	if (organization !== null && organization.applies === "yes") return organization;
	if (account === "maybe") return {
		applies: "maybe",
		because: {
			code: "same-account-unknown",
			scope: scope.id
		},
		assumption: null
	};
	return organization ?? appliesToNone;
}
function sameAccount(a, b) {
	if (a.id === b.id || sameText(a.account, b.account)) return "yes";
	return knownString(a.account) !== void 0 && knownString(b.account) !== void 0 ? "no" : "maybe";
}
function isSingleRegion({ kind, multiRegion }) {
	return multiRegion.kind === "absent" ? kind === "trail" : multiRegion.kind === "known" && !multiRegion.value;
}
function isOrganizationTrail$1({ organization }) {
	return organization.kind === "unknown" || organization.kind === "known" && organization.value;
}
function applicabilityOfOrganizationTrail(scope, sink) {
	if (!isOrganizationTrail$1(sink)) return null;
	const same = sameOrganization(scope, sink.scope);
	if (same === "no") return null;
	if (sink.organization.kind === "unknown") return {
		applies: "maybe",
		because: {
			code: "organization-unknown",
			because: sink.organization.because
		},
		assumption: null
	};
	if (same === "yes") return appliesToOwnAccount;
	if (sink.scope.kind === "live") return {
		...appliesToOwnAccount,
		assumption: {
			code: "same-organization",
			scope: scope.id,
			sink: sink.id
		}
	};
	return {
		applies: "maybe",
		because: {
			code: "same-organization-unknown",
			scope: scope.id
		},
		assumption: null
	};
}
function sameOrganization(a, b) {
	if (a.organizationId !== null && b.organizationId !== null) return a.organizationId === b.organizationId ? "yes" : "no";
	return (a.memberOf ?? a.id) === (b.memberOf ?? b.id) ? "yes" : "maybe";
}

// src/coverage/bindings.ts
function bindingsOf(input) {
	const scopes = distinctScopes(input);
	const bound = /* @__PURE__ */ new Map();
	const assumptions = /* @__PURE__ */ new Map();
	const resolve = (piece) => bound.get(piece.id);
	bindAccounts(scopes, input, bound, assumptions);
	const ofSelectors = bindPartitions(scopes, input.sinks, bound);
	bindRegions(scopes, input, bound, assumptions);
	return {
		resolve: chased(resolve),
		assumptions,
		ofSelectors
	};
}
function chased(resolve) {
	return (piece) => {
		const first = resolve(piece);
		const next = first === void 0 ? void 0 : onlyPiece(first);
		return next === void 0 || next.id === piece.id ? first : resolve(next) ?? first;
	};
}
function onlyPiece(text) {
	const [part] = text.parts;
	return text.parts.length === 1 && typeof part === "object" ? part : void 0;
}
function distinctScopes(input) {
	const scopes = /* @__PURE__ */ new Map();
	for (const { scope } of [...input.sinks, ...input.resources]) scopes.set(scope.id, scope);
	return [...scopes.values()];
}
function assume(assumptions, scope, assumption) {
	assumptions.set(scope.id, [...assumptions.get(scope.id) ?? [], assumption]);
}
function bindAccounts(scopes, input, bound, assumptions) {
	const live = input.liveAccounts.length > 0 ? [...new Set(input.liveAccounts)] : [...new Set(scopes.filter((scope) => scope.kind === "live").map((scope) => display(scope.account)))];
	const groups = /* @__PURE__ */ new Map();
	for (const scope of scopes) {
		const group = input.sameAccount ? "one account" : input.groups.get(scope.id);
		if (group !== void 0 && (scope.kind === "code" || input.sameAccount)) remembered$1(groups, group, () => []).push(scope);
	}
	for (const members of groups.values()) {
		const known = members.filter((scope) => knownString(scope.account) !== void 0);
		const isOne = (/* @__PURE__ */ new Set([...known.map((scope) => display(scope.account)), ...input.sameAccount ? live : []])).size === 1;
		const open = members.filter((scope) => knownString(scope.account) === void 0);
		const account = isOne ? known[0]?.account : open[0]?.account;
		if (account !== void 0) for (const scope of open) bindPiece(scope.account, account, bound);
	}
	const [onlyLive] = live;
	if (live.length !== 1 || onlyLive === void 0) return;
	for (const scope of scopes) {
		const piece = onlyPiece(scope.account);
		if (piece === void 0 || bound.has(piece.id)) continue;
		bound.set(piece.id, literal$1(onlyLive));
		assume(assumptions, scope, {
			code: "only-account",
			scope: scope.id,
			account: onlyLive
		});
	}
}
function bindPiece(open, value, bound) {
	const piece = onlyPiece(open);
	if (piece !== void 0 && !sameText(open, value)) bound.set(piece.id, value);
}
function bindPartitions(scopes, sinks, bound) {
	const resolve = chased((piece) => bound.get(piece.id));
	const named = new Set(sinks.flatMap(partitionsNamed));
	const [first] = named;
	const live = scopes.filter((scope) => scope.kind === "live").map((scope) => scope.partition);
	const shared = new Set(live.map(display)).size === 1 ? live[0] : void 0;
	const isNamed = shared === void 0 && named.size === 1 && first !== void 0;
	const usual = shared ?? literal$1(isNamed ? first : standardPartition);
	const taken = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Map();
	for (const { partition, account } of scopes) if (knownString(partition) !== void 0) remembered$1(told, textKey$1(substitute(account, resolve)), () => partition);
	for (const scope of scopes) {
		const piece = onlyPiece(scope.partition);
		if (piece === void 0) continue;
		const known = told.get(textKey$1(substitute(scope.account, resolve)));
		bound.set(piece.id, known ?? usual);
		if (known === void 0 && isNamed && first !== standardPartition) taken.set(scope.id, {
			code: "partition-of-selectors",
			scope: scope.id,
			partition: first
		});
	}
	return taken;
}
const standardPartition = "aws";
function partitionsNamed(sink) {
	return textsOf$3(sink).flatMap((text) => {
		const [start] = text.parts;
		const match = typeof start === "string" ? /^arn:(aws[a-z-]*):/.exec(start) : null;
		return match?.[1] === void 0 ? [] : [match[1]];
	});
}
function textsOf$3(sink) {
	const advanced = sink.advancedEventSelectors.kind === "known" ? sink.advancedEventSelectors.value.items : [];
	const basic = sink.kind === "trail" && sink.eventSelectors.kind === "known" ? sink.eventSelectors.value.items : [];
	return [...advanced.flatMap((selector) => selector.fieldSelectors.items.flatMap((field) => field.conditions.flatMap((condition) => condition.values.items.map((value) => value.text)))), ...basic.flatMap((selector) => selector.dataResources.kind === "known" ? selector.dataResources.value.items.flatMap((resource) => resource.values.kind === "known" ? resource.values.value.items.map((value) => value.text) : []) : [])];
}
function bindRegions(scopes, input, bound, assumptions) {
	const resolve = (piece) => bound.get(piece.id);
	const singleRegion = input.sinks.filter(isSingleRegion);
	if (singleRegion.length === 0) return;
	const withResources = new Set(input.resources.map((resource) => resource.scope.id));
	for (const scope of scopes) {
		const piece = onlyPiece(scope.region);
		if (piece === void 0 || scope.kind !== "code" || bound.has(piece.id) || !withResources.has(scope.id)) continue;
		const place = bindScope(scope, resolve);
		const isReached = (sink) => applicabilityOf(place, {
			...sink,
			scope: bindScope(sink.scope, resolve)
		}).applies === "yes";
		const elsewhere = singleRegion.filter((sink) => sink.scope.id !== scope.id && isReached(sink));
		const own = singleRegion.some((sink) => sink.scope.id === scope.id);
		const homes = elsewhere.map((sink) => sink.region).filter((home, index, all) => all.findIndex((other) => sameText(other, home)) === index);
		const [home] = homes;
		const [sink] = elsewhere;
		if (own || homes.length !== 1 || home === void 0 || sink === void 0) continue;
		if (unresolvedPieces(home).some((open) => open.id === piece.id) || bound.has(onlyPiece(home)?.id ?? "")) continue;
		bound.set(piece.id, home);
		const region = knownString(home);
		assume(assumptions, scope, {
			code: "region-of-trail",
			scope: scope.id,
			sink: sink.id,
			...region === void 0 ? {} : { region }
		});
	}
}

// src/model/words.ts
function counted(count, singular, several = `${singular}s`) {
	return `${String(count)} ${count === 1 ? singular : several}`;
}
function listed(items, conjunction = "or") {
	const last = items.at(-1);
	if (last === void 0) return "nothing";
	return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function listedInShort(names) {
	if (names.length === 0) return "";
	const shown = namedInShort(names);
	return shown.length < names.length ? shortList(names, shown.length) : listed(names, "and");
}
function namedInShort(names) {
	return names.length > 4 ? names.slice(0, 3) : names;
}
function shortList(names, most) {
	if (names.length <= most) return names.join(", ");
	return `${names.slice(0, most).join(", ")} and ${String(names.length - most)} more`;
}
function capitalized(clause) {
	return clause.charAt(0).toUpperCase() + clause.slice(1);
}
function uncapitalized(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

// src/coverage/caller-arn.ts
function callerArn(start, end, forms, names) {
	for (const { pattern } of forms) {
		const form = new RegExp(`^${pattern.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, patternOf)}$`);
		const example = pattern.replace(/\{(\w+)\}/g, (_, name) => exampleOf$1(name, names));
		for (let from = 0; from <= example.length; from += 1) {
			const arn = `${start}${example.slice(from)}${end}`;
			if (form.test(arn)) return arn;
		}
	}
	return null;
}
function patternOf(_, name) {
	switch (name) {
		case "partition": return "aws[a-z-]*";
		case "account": return "\\d{12}";
		default: return name === "name" ? "[\\w+=,.@/-]+" : "[\\w+=,.@-]+";
	}
}
function exampleOf$1(name, { partition, account, filler }) {
	switch (name) {
		case "partition": return partition;
		case "account": return account;
		default: return filler;
	}
}

// src/requirements/event-set.ts
function piecesOf$1(element) {
	return element.arn ?? element.arnPrefix ?? [];
}
function beginningOf(pieces) {
	const end = pieces.findIndex(isHole);
	return concatenate((end < 0 ? pieces : pieces.slice(0, end)).filter((piece) => !isHole(piece)));
}
function isHole(piece) {
	return typeof piece !== "string" && "rest" in piece;
}
function only(value) {
	return {
		kind: "listed",
		values: [value]
	};
}

// src/coverage/counterexample.ts
const exampleAccount = "111122223333";
const exampleAccounts = [exampleAccount, "444455556666"];
function counterexampleOf({ event, set }, sinks, account, guard, semantics) {
	const excepted = set.region.kind === "free" ? set.region.except.map(display) : [];
	const held = piecesOf(event);
	const asked = piecesAskedFor(set);
	if ([...held.values()].some((piece) => isAnyValue(piece) && !asked.has(piece.id))) return null;
	const given = piecesUnder(guard);
	const identityMatters = sinks.some((reached) => reached.selectors.some((selector) => selector.box.fields.has("userIdentity.arn")));
	for (const filler of fillers) {
		const place = placeOf$2(event, sinks, regionsGiven(held, given), excepted, semantics);
		const resolve = concretely(event, place, given, filler);
		if (resolve === null) continue;
		const caller = (text) => identityMatters ? callerOf(text, resolve, semantics, filler) : text;
		const concrete = inRealRegion(concretise(event, resolve, caller), set, sinks, place);
		if (concrete === null) return null;
		const resolveInSinks = (piece) => piece.kind !== "anything" || held.has(piece.id) || (given.get(piece.id)?.value ?? null) !== null ? resolve(piece) : void 0;
		if (sinks.some((reached) => records(reached, concrete, resolveInSinks, semantics))) continue;
		return recordOf(shownOf(concrete, set), knownString(account) ?? null, identityMatters);
	}
	return null;
}
const fillers = [
	"example",
	"sample",
	"unlisted",
	"x7f3q9",
	"\u017c\u00f3\u0142w"
];
function isAnyValue({ kind, fresh, stem }) {
	return kind === "anything" && fresh !== true && stem === void 0;
}
function piecesAskedFor({ elements, region, fields }) {
	const ofElements = (elements ?? []).flatMap((element) => piecesOf$1(element));
	const ofDomains = [region, ...fields.values()].flatMap((domain) => (domain.kind === "listed" ? domain.values : domain.examples).flatMap((text) => text?.parts ?? []));
	return new Set([...ofElements, ...ofDomains].flatMap((part) => typeof part === "object" && "id" in part ? part.id : []));
}
function piecesOf(event) {
	const texts = [
		...event.fields.values(),
		event.region,
		...(event.resources ?? []).flatMap((element) => [
			element.type,
			element.arn,
			element.arnPrefix
		])
	];
	return new Map(texts.flatMap((text) => text === null || text === void 0 ? [] : unresolvedPieces(text).map((piece) => [piece.id, piece])));
}
function records({ assessed }, event, resolve, semantics) {
	if (assessed.status.counts === "no") return false;
	const { reach, selectors } = concreteSink(assessed, resolve, semantics);
	if (reach?.accepts(event.region, event.global) === "no") return false;
	return selectors.some((selector) => selector.mayTake(event));
}
const openPieces = /* @__PURE__ */ new WeakMap();
const lastConcrete = /* @__PURE__ */ new WeakMap();
function concreteSink(assessed, resolve, semantics) {
	const answers = new Map(openPiecesOf(assessed).map((piece) => [piece.id, resolve(piece)]));
	const takenFor = dataKey([...answers.values()]);
	const last = lastConcrete.get(assessed);
	if (last?.takenFor === takenFor) return last;
	const sink = bindSink(assessed.sink, ({ id }) => answers.get(id));
	const made = {
		takenFor,
		selectors: selectorsOf(sink, semantics).selectors,
		reach: reachOf(sink, semantics)
	};
	lastConcrete.set(assessed, made);
	return made;
}
function openPiecesOf(assessed) {
	const known = openPieces.get(assessed);
	if (known !== void 0) return known;
	const found = [];
	bindSink(assessed.sink, (piece) => {
		found.push(piece);
	});
	openPieces.set(assessed, found);
	return found;
}
function concretise(event, resolve, caller) {
	return {
		fields: new Map([...event.fields].map(([field, value]) => [field, field === "userIdentity.arn" ? caller(value) : substitute(value, value.parts.length === 1 ? resolve : inside(resolve))])),
		resources: event.resources?.map((element) => ({
			type: element.type === null ? null : substitute(element.type, resolve),
			arn: element.arn === null ? null : substitute(element.arn, resolve),
			...element.arnPrefix === void 0 ? {} : { arnPrefix: substitute(element.arnPrefix, resolve) }
		})) ?? null,
		region: substitute(event.region, resolve),
		global: event.global
	};
}
function callerOf(text, resolve, { callerArns, partitions }, filler) {
	const at = text.parts.findIndex((part) => typeof part !== "string" && part.fresh === true);
	const around = (parts) => display(substitute({ parts }, (piece) => resolve(piece.fresh === true ? {
		...piece,
		stem: ""
	} : piece)));
	if (at === -1) return literal$1(around(text.parts));
	const [start, end] = [around(text.parts.slice(0, at)), around(text.parts.slice(at + 1))];
	const partition = partitions[0]?.id ?? "aws";
	const arn = callerArn(start, end, callerArns, {
		partition,
		account: exampleAccount,
		filler
	});
	return literal$1(arn ?? `${start}${filler}${end}`);
}
function inside(resolve) {
	return (piece) => resolve(piece.fresh === true ? {
		...piece,
		stem: ""
	} : piece);
}
function generatedNames() {
	const numbers = /* @__PURE__ */ new Map();
	return (piece) => {
		const number = remembered$1(numbers, piece.id, () => numbers.size + 7);
		return `stack-${piece.stem ?? "Resource"}-1A2B3C4D5E6F${String(number)}`;
	};
}
function regionsGiven(held, given) {
	const region = [...held.values()].find((piece) => piece.kind === "region" && piece.fresh !== true);
	return region === void 0 ? void 0 : given.get(region.id);
}
function placeOf$2(event, sinks, given, excepted, semantics) {
	const [standard] = semantics.partitions;
	const named = semantics.partitions.find(({ id }) => id === partitionOfArns(event)) ?? standard;
	const usual = given?.value ?? regionOfSinks(sinks) ?? named?.leader ?? "us-east-1";
	const partition = partitionOfRegion(semantics, usual) ?? named;
	const regions = partition?.regions ?? [];
	const home = given?.isNot.has(usual) === true ? regions.find((region) => !given.isNot.has(region)) : usual;
	const taken = /* @__PURE__ */ new Set([
		home,
		...excepted,
		...sinks.map((reached) => knownString(reached.assessed.sink.region) ?? "")
	]);
	const elsewhere = excepted.includes(home ?? usual) || sinks.some((reached) => reached.selectors.some((selector) => selector.reach !== null)) ? regions.find((region) => !taken.has(region)) ?? "eu-west-1" : home ?? usual;
	return {
		partition: partition?.id ?? "aws",
		regions: [...regions, ...partition?.alwaysEnabled ?? []],
		regionPattern: new RegExp(`^(?:${partition?.regionPattern ?? ".*"})$`),
		home: home ?? usual,
		elsewhere
	};
}
function partitionOfArns({ resources }) {
	const [start] = resources?.find(({ arn }) => arn !== null)?.arn?.parts ?? [];
	return typeof start === "string" ? start.split(":")[1] : void 0;
}
function inRealRegion(event, { region: domain }, sinks, { regions, regionPattern }) {
	const region = knownString(event.region);
	const isGiven = domain.kind === "listed" || sinks.some((reached) => sameText(reached.assessed.sink.region, event.region));
	if (region === void 0 || isGiven || regionPattern.test(region)) return event;
	const excepted = domain.except.map(display);
	const real = regions.find((candidate) => candidate.startsWith(region) && !excepted.includes(candidate));
	return real === void 0 ? null : movedTo(event, region, real);
}
function movedTo(event, from, to) {
	const inArn = (arn) => {
		const [prefix = "", partition = "", service = "", region = "", ...rest] = display(arn).split(":");
		return literal$1([
			prefix,
			partition,
			service,
			region === from ? to : region,
			...rest
		].join(":"));
	};
	return {
		...event,
		region: literal$1(to),
		resources: event.resources?.map((element) => ({
			...element,
			arn: element.arn === null ? null : inArn(element.arn),
			...element.arnPrefix === void 0 ? {} : { arnPrefix: inArn(element.arnPrefix) }
		})) ?? null
	};
}
function concretely(event, place, given, filler) {
	const nameOf = generatedNames();
	const readOnly = event.fields.get("readOnly");
	const example = readOnly !== void 0 && knownString(readOnly) === "true" ? "DescribeExample" : "CreateExample";
	const usual = (piece) => {
		switch (piece.kind) {
			case "partition": return place.partition;
			case "account": return exampleAccounts.find((account) => given.get(piece.id)?.isNot.has(account) !== true) ?? exampleAccount;
			case "region": return piece.fresh === true ? place.elsewhere : place.home;
			case "generated-name": return nameOf(piece);
			case "segment":
			case "anything": return piece.fresh === true ? freshText(piece, example, filler) : piece.stem ?? filler;
		}
	};
	if ([...given.values()].some(({ isNot }) => isNot.has(filler))) return null;
	return (piece) => literal$1(given.get(piece.id)?.value ?? usual(piece));
}
function regionOfSinks(sinks) {
	return sinks.map((reached) => knownString(reached.assessed.sink.region)).find((region) => region !== void 0);
}
function freshText(piece, example, filler) {
	switch (piece.stem) {
		case "eventName": return filler === "example" ? example : capitalized(filler);
		case "eventSource": return `${filler}.amazonaws.com`;
		default: return filler;
	}
}
function shownOf(event, { elements }) {
	const resources = event.resources?.filter((_, index) => elements?.[index]?.beside !== true) ?? null;
	return {
		...event,
		resources
	};
}
function recordOf(event, account, identityMatters) {
	const text = (field) => {
		const value = event.fields.get(field);
		return value === void 0 ? void 0 : knownString(value);
	};
	const readOnly = text("readOnly");
	const identity = text("userIdentity.arn");
	const console = text("sessionCredentialFromConsole");
	const errorCode = text("errorCode");
	const vpcEndpointId = text("vpcEndpointId");
	const region = knownString(event.region);
	return {
		eventSource: text("eventSource") ?? "",
		eventName: text("eventName") ?? "",
		eventCategory: categoryOf$1(text("eventCategory")),
		eventType: text("eventType") ?? "AwsApiCall",
		...readOnly === void 0 ? {} : { readOnly: readOnly === "true" },
		...region === void 0 ? {} : { awsRegion: region },
		...account === null ? {} : { recipientAccountId: account },
		...identity === void 0 || !identityMatters ? {} : { userIdentity: { arn: identity } },
		...console === void 0 ? {} : { sessionCredentialFromConsole: console },
		...errorCode === void 0 ? {} : { errorCode },
		...vpcEndpointId === void 0 ? {} : { vpcEndpointId },
		...event.resources === null ? {} : { resources: event.resources.map(resourceOf) }
	};
}
function resourceOf({ type, arn, arnPrefix }) {
	const ARN = arn === null ? void 0 : knownString(arn);
	const ARNPrefix = arnPrefix === void 0 ? void 0 : knownString(arnPrefix);
	return {
		type: (type === null ? void 0 : knownString(type)) ?? "",
		...ARN === void 0 ? {} : { ARN },
		...ARNPrefix === void 0 ? {} : { ARNPrefix }
	};
}
function categoryOf$1(value) {
	return value === "Data" || value === "NetworkActivity" ? value : "Management";
}

// src/wording/landing-zone-assumptions.ts
const landingZoneAssumptions = {
	"account-of-landing-zone": ({ uri }) => `the account is assumed to be one that the landing zone of ${uri} manages`,
	"organizations-enabled": ({ uri }) => `AWS Organizations is assumed to be enabled for ${uri} (organization-config.yaml, enable)`
};

// src/wording/run-assumptions.ts
const runAssumptions = {
	"only-account": ({ scope, account }) => `the account of ${scope} is assumed to be ${account}, the only account of --trails`,
	"region-of-trail": ({ scope, sink, region }) => `the Region of ${scope} is assumed to be that of ${sink}${region === void 0 ? "" : `, ${region}`}`,
	"partition-of-selectors": ({ scope, partition }) => `${scope} is assumed to be deployed to the partition ${partition}, which its selectors name`,
	"same-organization": ({ scope, sink }) => `${scope} is assumed to belong to the organization of ${sink}`,
	"account-of-event": ({ account }) => `its account is assumed to be ${account}, the account of the event`
};

// src/wording/template-assumptions.ts
const templateAssumptions = {
	"default-kept": ({ kind, name, value }) => `${kind} ${name} keeps its default${value === void 0 ? "" : ` ${JSON.stringify(value)}`}`,
	"export-taken": ({ name, from }) => `the value exported as ${name} is assumed to be that of ${from}, the only export of that name in the input`,
	"one-account-of-app": ({ folder }) => `the stacks of ${folder} without an account are assumed to be deployed to one account`
};

// src/wording/terraform-assumptions.ts
const terraformAssumptions = {
	"built-from": ({ attribute, address, from, takenAs }) => {
		return `the plan shows only that ${attribute} of ${address} is built from ${from}; it is assumed to ${takenAs === "value" ? "equal" : "begin with"} that value`;
	},
	"region-built-from": ({ provider, from, region }) => `the plan shows only that the Region of provider ${provider} is built from ${from}; it is assumed to be ${region}`,
	"account-built-from": ({ provider, from, account }) => `the plan shows only that the account of provider ${provider} is built from ${from}; it is assumed to be ${account}, which ${from} names`,
	"account-in-arn": ({ account, address }) => `the account is assumed to be ${account}, as in the ARN of ${address}, which the same provider manages`,
	"plan-puts-off": ({ address, reason }) => `the plan defers the change of ${address}${reason === void 0 ? "" : ` (${reason})`}`,
	"plan-silent": ({ address }) => `the plan does not mention ${address}, which exists; it is assumed to stay as it is`,
	"default-by-aws": ({ attribute, address }) => `${attribute} of ${address} is known only after apply and the configuration shows no such block; it is assumed to be the default of AWS`,
	"left-out-unknown": ({ attribute, address }) => `the plan does not show what ${attribute} of ${address} leaves out; it is assumed to leave out what is known only after apply`,
	"state-hides-selector": ({ address }) => `the state does not show a single selector without data resources; ${address} is assumed to have CloudTrail's default selector, which matches all management events`
};

// src/wording/words.ts
function wordsFor(words, value) {
	return words[value.code](value);
}

// src/wording/assumptions.ts
const words$2 = {
	...templateAssumptions,
	...terraformAssumptions,
	...landingZoneAssumptions,
	...runAssumptions
};
function assumptionSentence(assumption) {
	return wordsFor(words$2, assumption);
}

// src/wording/answers.ts
function is(noun) {
	return (answer) => withVerb(noun, `is ${answer}`);
}
function isTrue(noun) {
	return either$1(withVerb(noun, "is true"), withVerb(noun, "is false"));
}
function either$1(yes, no) {
	return (answer) => answer === "yes" ? yes : no;
}
function withVerb(noun, verb) {
	return `${noun}${noun.includes(", ") ? "," : ""} ${verb}`;
}

// src/wording/document-unknowns.ts
const shapes$1 = {
	string: "a string",
	list: "a list",
	mapping: "a mapping",
	boolean: "true or false",
	nothing: "nothing"
};
const documentUnknowns = {
	"wrong-shape": ({ found, value, expected }) => ({
		noun: `${foundInWords(found, value)} instead of ${shapes$1[expected]}`,
		clause: `its value is ${foundInWords(found, value)} and must be ${shapes$1[expected]}`
	}),
	"wrong-item": ({ found, value }) => ({
		noun: `${foundInWords(found, value)} among the items of a list`,
		clause: `an item of the list is ${foundInWords(found, value)}`
	}),
	"neither-true-nor-false": () => ({
		noun: "a value",
		clause: "its value is neither true nor false"
	}),
	"no-whole-number": () => ({
		noun: "a value",
		clause: "its value is no whole number"
	})
};
function foundInWords(found, value) {
	return value === void 0 ? shapes$1[found] : `the string ${JSON.stringify(value)}`;
}

// src/wording/landing-zone-unknowns.ts
const places$1 = {
	region: "home Region",
	account: "management account",
	partition: "partition"
};
const landingZoneUnknowns = {
	"landing-zone-place": ({ part, written }) => ({ noun: `the ${places$1[part]} of the landing zone${written === void 0 ? "" : `, ${written}`}` }),
	"accelerator-prefix": () => ({ noun: "the prefix of the accelerator's resources" }),
	"central-log-bucket": ({ part }) => ({ noun: `the ${part} of the central log bucket` }),
	"trail-log-group": ({ trail }) => ({ noun: `the log group of ${trail}` }),
	"deployed-account": ({ trail }) => ({ noun: `an account that ${trail} is deployed to` }),
	"replaced-region": ({ trail }) => ({ noun: `the Region of ${trail}, which the accelerator replaces when it runs` }),
	"replaced-by-accelerator": ({ written }) => ({
		noun: `${written}, which the accelerator replaces when it runs`,
		clause: `the accelerator replaces ${written} when it runs`
	})
};

// src/wording/live-unknowns.ts
const liveUnknowns = {
	"not-read": ({ what }) => setting(`the input has no ${what}`),
	"call-failed": ({ operation, error, account }) => setting(`${operation} failed with ${error} in account ${account}`),
	"answer-without": ({ operation, member }) => setting(`the answer of ${operation} has no ${member}`),
	"passing-status": ({ status }) => setting(`its status is ${status}, which does not tell whether it takes in events`),
	"selectors-not-read": () => setting("HasCustomEventSelectors is true, but the input has no answer of GetEventSelectors"),
	"answers-differ": ({ places: [first, other], about }) => setting(`${first} and ${other} ${about === "selectors" ? "list different selectors" : "give different values"}`),
	"arn-without-region": ({ arn }) => ({ noun: `the Region of ${arn}, which its ARN does not name` }),
	"account-region": ({ account }) => ({ noun: `a Region of account ${account}` })
};
function setting(clause) {
	return {
		noun: "a value",
		clause
	};
}

// src/wording/result-unknowns.ts
const resultUnknowns = { "open-in-result": () => ({
	noun: "a value that the result leaves open",
	clause: "the result leaves it open"
}) };
const resultQuestions = { "question-of-result": ({ id }) => is(id) };

// src/wording/run-unknowns.ts
const runUnknowns = {
	"unnamed-place": ({ part }) => ({ noun: `the ${part === "region" ? "Region" : "account"}, which the input does not name` }),
	"record-without-region": () => ({ noun: "the Region of the event, which the record does not name" }),
	"trails-over-quota": ({ count, maximum }) => ({ noun: `which of ${String(count)} trails are created, of which AWS allows ${String(maximum)} in a Region` }),
	"column-left-out": ({ field }) => ({ noun: `${field} of the event, which has no column in the table` }),
	"not-in-question": ({ part }) => ({ noun: `${part} of the event, which the question does not say` }),
	"behind-prefix": () => ({ noun: "what follows an ARNPrefix" }),
	"any-other": ({ name }) => ({ noun: `any other ${name}` }),
	"assigned-part": ({ part, resource }) => ({ noun: `the ${part} that AWS assigns to ${resource}` }),
	"delivery-part": ({ part }) => ({ noun: deliveryParts[part] })
};
const deliveryParts = {
	"trail-name": "the name of the trail",
	"management-account": "the management account",
	"organization-id": "the ID of the organization",
	"region-of-log-file": "the Region of the log file",
	"key-of-log-file": "the key of a log file",
	"rest-of-key": "the rest of the key"
};

// src/wording/template-unknowns.ts
const tooManyCombinations = "and the conditions that decide with it have too many combinations to evaluate";
const untilDeployed = "which is known only when the stack is deployed";
const places = {
	region: {
		name: "Region",
		option: "--region "
	},
	account: {
		name: "account",
		option: "--account-id "
	},
	partition: {
		name: "partition",
		option: "--partition "
	}
};
const targets = {
	region: "a Region",
	account: "an account"
};
const templateUnknowns = {
	"macro-result": ({ macro }) => {
		const name = macro === null ? "a transform of the template" : `the transform ${macro}`;
		return {
			noun: `what ${name} makes of the template`,
			clause: `${name} can change the template`
		};
	},
	"stack-place": ({ part }) => ({
		noun: `the ${places[part].name} of the stack`,
		clause: `the template does not name the ${places[part].name} of its stack`,
		option: places[part].option
	}),
	"app-place": ({ part, folder }) => ({ noun: `the ${places[part].name} of the stacks of ${folder}, which their app does not set` }),
	"stack-set-target": ({ part, stackSet, unit }) => ({
		noun: `${targets[part]}${unit === void 0 ? "" : ` in ${unit}`} that the stack set ${stackSet} deploys to`,
		clause: `the template does not name the ${places[part].name}s that the stack set ${stackSet} deploys to`
	}),
	"parameter-without-default": ({ parameter, option }) => ({
		noun: `parameter ${parameter}, which has no default`,
		clause: `parameter ${parameter} has no default`,
		option: `--parameter ${option}=`
	}),
	"parameter-not-passed": ({ parameter }) => ({
		noun: `parameter ${parameter}, which has no default and gets no value`,
		clause: `parameter ${parameter} has no default and gets no value from its parent stack`
	}),
	"parameter-hidden": ({ parameter }) => ({
		noun: `parameter ${parameter}, whose value is hidden (NoEcho)`,
		clause: `the value of parameter ${parameter} is hidden (NoEcho)`
	}),
	"parameter-in-store": ({ parameter }) => ({
		noun: `parameter ${parameter}, which CloudFormation reads from Systems Manager Parameter Store`,
		clause: `CloudFormation reads parameter ${parameter} from Systems Manager Parameter Store when it deploys the stack`
	}),
	"parameter-of-wrong-shape": ({ parameter, passed }) => ({
		noun: `parameter ${parameter}`,
		clause: `parameter ${parameter} gets ${passed === "list" ? "a list" : "a value that is not a string"}`
	}),
	"parameter-of-itself": ({ parameter }) => ({
		noun: `parameter ${parameter}`,
		clause: `parameter ${parameter} depends on itself`
	}),
	"pseudo-parameter": ({ parameter }) => ({
		noun: `the pseudo parameter ${parameter}`,
		clause: `the value depends on ${parameter}, ${untilDeployed}`
	}),
	"function-result": ({ function: name }) => ({
		noun: `the result of ${name}`,
		clause: `the value depends on the result of ${name}, ${untilDeployed}`
	}),
	"function-result-too-long": ({ function: name }) => ({
		noun: `the result of ${name}`,
		clause: `the result of ${name} is too long to evaluate`
	}),
	"call-not-accepted": ({ function: name }) => ({
		noun: `a call of ${name} that CloudFormation rejects`,
		clause: `CloudFormation rejects a call of ${name}`
	}),
	"resource-reference": ({ resource }) => ({
		noun: `the reference of resource ${resource}`,
		clause: `the value depends on resource ${resource}, whose reference is known only when the stack is deployed`
	}),
	"resource-attribute": ({ resource, attribute }) => ({
		noun: `attribute ${attribute} of resource ${resource}`,
		clause: `the value depends on attribute ${attribute} of resource ${resource}, ${untilDeployed}`
	}),
	"resource-not-a-mapping": ({ resource }) => ({
		noun: `the properties of ${resource}`,
		clause: `resource ${resource} is not a mapping`
	}),
	"assigned-by-aws": ({ resource, part }) => ({ noun: `the ${part} that AWS assigns to resource ${resource}` }),
	"generated-name": ({ resource }) => ({ noun: `the name that CloudFormation generates for ${resource}` }),
	"made-by-transform": ({ name, resource }) => ({ noun: `${name}, which a transform makes from resource ${resource}` }),
	"not-declared": ({ name, written }) => ({
		noun: `${written}, which this template does not declare`,
		clause: `the value depends on ${name}, which this template does not declare`
	}),
	"condition-not-decided": ({ condition }) => ({
		noun: `a value that depends on condition ${condition}`,
		clause: `condition ${condition} ${tooManyCombinations}`
	}),
	"mapping-missing": ({ mapping }) => ({
		noun: `the mapping ${mapping}`,
		clause: `this template has no mapping ${mapping}`
	}),
	export: ({ name }) => ({
		noun: exported(name),
		clause: exportedElsewhere(name)
	}),
	"export-missing": ({ name, isWhole }) => {
		const problem = isWhole ? "which no template in the input exports" : "whose name is unresolved in part";
		return {
			noun: `${exported(name)}, ${problem}`,
			clause: exportedElsewhere(name)
		};
	},
	"export-ambiguous": ({ name, exporters }) => ({
		noun: `${exported(name)}, which ${listed(exporters, "and")} export`,
		clause: exportedElsewhere(name)
	}),
	"stack-output": ({ stack, output }) => ({ noun: `output ${output} of stack ${stack}` }),
	"dynamic-reference": ({ reference }) => ({
		noun: `the dynamic reference ${reference}`,
		clause: `the value depends on the dynamic reference ${reference}, which CloudFormation resolves when it deploys the stack`
	}),
	"null-value": () => ({
		noun: "a null value",
		clause: "its value is null, which CloudFormation rejects"
	}),
	"not-evaluated": ({ limit }) => ({
		noun: "a value that is not evaluated",
		clause: limit === "steps" ? "the template takes too many steps to evaluate" : "it is nested too deeply"
	})
};
function exported(name) {
	return `the value exported as ${name}`;
}
function exportedElsewhere(name) {
	return `the value depends on the value that another stack exports as ${name}`;
}

// src/wording/terraform-unknowns.ts
const terraformUnknowns = {
	"provider-place": ({ part, provider }) => ({ noun: `the ${part === "region" ? "Region" : "account"} of provider ${provider}` }),
	"provider-partition": () => ({ noun: "the partition of the account" }),
	"changes-ignored": ({ address, attributes }) => ({
		noun: `${attributes.join(", ")} of ${address} as changed outside of Terraform`,
		clause: `ignore_changes of ${address} has ${attributes.join(", ")}, so that Terraform keeps what others change`
	}),
	"override-unreadable": ({ file }) => ({
		noun: `what ${file} says`,
		clause: `${file} can change it, and cannot be read`
	}),
	"resource-region": ({ address }) => ({ noun: `the Region of ${address}` }),
	"resource-attribute-value": ({ attribute, address }) => ({ noun: `${attribute} of ${address}` }),
	"variable-without-value": ({ variable, module }) => {
		const name = variableName(variable, module);
		const advice = module === void 0 ? `; pass --parameter ${variable}=\u2026 to resolve it` : "";
		return {
			noun: `${name}, which has no value`,
			clause: `${name} has no value and no default${advice}`
		};
	},
	"variable-sensitive": ({ variable, module }) => thatIs(variableName(variable, module), "sensitive"),
	"variable-unreadable": ({ variable }) => ({
		noun: `variable ${variable}`,
		clause: `variable ${variable} cannot be read`
	}),
	"output-sensitive": ({ output, module }) => thatIs(`output ${output} of ${module}`, "sensitive"),
	"output-unreadable": ({ output, module }) => ({
		noun: `output ${output}`,
		clause: `output ${output} of ${module} cannot be read`
	}),
	"module-missing": ({ module, problem }) => ({
		noun: `an output of module ${module}`,
		clause: moduleProblem(module, problem)
	}),
	"declaration-unusable": ({ name, problem }) => ({
		noun: name,
		clause: problem === "repeated" ? `${name} is declared more than once` : `${name} cannot be read`
	}),
	"after-apply": ({ address, attribute, from = [] }) => {
		if (attribute === void 0) return {
			noun: address,
			clause: `${address} is known only after apply`
		};
		const place = `${attribute} of ${address}`;
		return {
			noun: `${place}, known only after apply${builtFrom(from)}`,
			clause: `${place} is known only after apply`
		};
	},
	"not-in-state": ({ attribute, address }) => ({
		noun: `${attribute} of ${address}, not in the state`,
		clause: `${attribute} of ${address} is not in the state`
	}),
	sensitive: ({ owner, attribute }) => {
		if (owner === void 0) return {
			noun: "a value marked sensitive",
			clause: "it is marked sensitive"
		};
		const place = attribute === void 0 ? owner : `${attribute} of ${owner}`;
		return {
			noun: `${place}, a value marked sensitive`,
			clause: `${place} is marked sensitive`
		};
	},
	"arn-part": ({ part, address, problem }) => ({ noun: `${part} of ${address}, ${arnPartProblems[problem]}` }),
	"generated-attribute": ({ attribute, address, by }) => ({ noun: `${attribute} of ${address}, which ${by === "aws" ? "AWS" : "the provider"} generates` }),
	"attribute-not-given": ({ attribute, address }) => thatIs(`${attribute} of ${address}`, "not given"),
	"attribute-not-boolean": ({ attribute, address }) => thatIs(`${attribute} of ${address}`, "neither true nor false"),
	"attribute-unreadable": ({ attribute, address, because }) => ({
		noun: `${attribute} of ${address}`,
		clause: wordsFor(blockProblems, because)
	}),
	"function-not-evaluated": ({ function: name }) => ({
		noun: `the result of ${name}`,
		clause: `trailproof does not evaluate the function ${name}`
	}),
	"call-not-evaluated": ({ function: name }) => ({
		noun: `the result of ${name}`,
		clause: `trailproof does not evaluate this call of ${name}`
	}),
	"call-too-big": ({ function: name, limit }) => said(`a call of ${name} has or returns more than ${String(limit)} values`),
	"where-terraform-runs": ({ name }) => ({
		noun: name,
		clause: `${name} depends on where Terraform runs`
	}),
	"name-not-known": ({ name }) => ({
		noun: name,
		clause: `${name} is unresolved`
	}),
	"text-too-long": () => ({
		noun: "a long string",
		clause: "a string is too long"
	}),
	"list-too-long": ({ limit }) => said(`a list has more than ${String(limit)} items`),
	"too-many-instances": ({ address, limit }) => said(`${address} has more than ${String(limit)} instances`),
	"instances-unknown": ({ address, argument, found }) => ({
		noun: `the ${argument} of ${address}`,
		clause: `the ${argument} of ${address} is ${found === "null" ? "null" : "not a number"}`
	}),
	expression: ({ problem }) => wordsFor(expressionProblems, problem)
};
const expressionProblems = {
	"not-valid": () => ({
		noun: "an expression that is not valid",
		clause: "the expression is not valid"
	}),
	"takes-too-long": () => said("the configuration takes too many steps to evaluate"),
	"condition-not-boolean": () => ({
		noun: "a condition",
		clause: "a condition is neither true nor false"
	}),
	"no-list": () => ({
		noun: "something that is not a list",
		clause: "the collection is not a list"
	}),
	"key-no-text": () => ({
		noun: "a key",
		clause: "a key is not a string"
	}),
	"index-no-text": () => said("an index is not a string"),
	"template-no-text": () => said("a template contains something that is not a string"),
	"no-such-item": () => said("a list has no such item"),
	"list-without-attribute": ({ attribute }) => said(`a list has no attribute ${attribute}`),
	"no-such-attribute": ({ attribute }) => said(`there is no attribute ${attribute}`),
	"no-number": ({ operator }) => said(`${JSON.stringify(operator)} is applied to something that is not a number`),
	"not-declared": ({ name }) => said(`${name} is not declared`),
	"stands-for-nothing": ({ name }) => said(`${name} refers to nothing here`),
	"of-itself": ({ of, name }) => said(`${of === "local" ? `local.${name}` : `${of} ${name}`} depends on itself`),
	"attribute-of-itself": ({ attribute, address }) => said(`${attribute} of ${address} depends on itself`),
	"no-output": ({ module, output }) => said(`${module} has no output ${output}`),
	"no-such-path": ({ name }) => said(`${name} does not exist`),
	"arguments-not-taken": ({ function: name }) => said(`${name} does not accept its arguments`),
	"arguments-no-list": ({ function: name }) => ({
		noun: `the arguments of ${name}`,
		clause: `the arguments of ${name} are not a list`
	}),
	"no-such-file": ({ function: name, path }) => ({
		noun: `the file ${path}`,
		clause: `${name} reads the file ${path}, which does not exist`
	}),
	"nothing-to-try": () => said("no argument of try can be evaluated"),
	"incomplete-dynamic-block": () => ({
		noun: "a dynamic block",
		clause: "a dynamic block lacks its for_each or content"
	})
};
const blockProblems = {
	"not-valid": ({ block }) => `the block of ${block} is not valid`,
	repeated: ({ block }) => `${block} is declared more than once, which Terraform rejects`,
	"module-repeated": ({ module }) => `${module}, or a module around it, is called more than once by one name, which Terraform rejects`
};
const arnPartProblems = {
	"after-apply": "known only after apply",
	sensitive: "marked sensitive",
	"no-text": "not a string"
};
function moduleProblem(module, problem) {
	switch (problem) {
		case "not-declared": return `module ${module} is not declared`;
		case "repeated": return `module ${module} is declared more than once`;
		case "unreadable": return `module ${module} cannot be read`;
		case "no-files": return `the files of module ${module} are not in the input`;
	}
}
function variableName(variable, module) {
	return `variable ${variable}${module === void 0 ? "" : ` of ${module}`}`;
}
function said(sentence) {
	return {
		noun: sentence,
		clause: sentence
	};
}
function thatIs(name, what) {
	return {
		noun: `${name}, which is ${what}`,
		clause: `${name} is ${what}`
	};
}
const mostReferences = 3;
function builtFrom(references) {
	if (references.length === 0) return "";
	return `, built from ${references.slice(0, mostReferences).join(", ")}${references.length > mostReferences ? " and others" : ""}`;
}

// src/wording/unknown-values.ts
function nounOf(unknown) {
	return wordsFor(words$1, unknown).noun;
}
function clauseOf(unknown, example = "VALUE") {
	const { noun, clause = `the value depends on ${noun}`, option } = wordsFor(words$1, unknown);
	return option === void 0 ? clause : `${clause}; pass ${option}${example} to resolve it`;
}
const derivedUnknowns = {
	"part-of": ({ of }) => ({
		noun: `a part of ${nounOf(of)}`,
		clause: `the value depends on ${nounOf(of)}`
	}),
	"mapping-key": ({ mapping, key }) => ({
		noun: `the mapping ${mapping}`,
		clause: clauseOf(key)
	}),
	"each-value": ({ address, part, because }) => ({
		noun: `${part} of ${address}`,
		clause: clauseOf(because)
	})
};
const words$1 = {
	...documentUnknowns,
	...templateUnknowns,
	...terraformUnknowns,
	...landingZoneUnknowns,
	...liveUnknowns,
	...resultUnknowns,
	...runUnknowns,
	...derivedUnknowns
};

// src/wording/landing-zone-questions.ts
const landingZoneQuestions = {
	"landing-zone-switch": ({ because }) => isTrue(`logging.cloudtrail, unresolved because ${clauseOf(because)}`),
	"deployment-region": ({ trail }) => either$1(`the regions of ${trail}, which the accelerator replaces when it runs, include the Region`, `the regions of ${trail}, which the accelerator replaces when it runs, do not include the Region`),
	"deployment-account": ({ trail, targets }) => {
		const targetsOfTrail = `the deploymentTargets of ${trail}${targets.length === 0 ? "" : ` (${targets.join(", ")})`}`;
		return either$1(`${targetsOfTrail} include the account`, `${targetsOfTrail} do not include the account`);
	}
};

// src/wording/template-questions.ts
const problemsOfName = {
	"not-declared": ", which this template does not declare",
	"of-itself": ", which refers to itself"
};
const problems = {
	unreadable: "a condition that cannot be read",
	"no-function": "a condition that is not an intrinsic function",
	"nested-too-deeply": "a condition that is nested too deeply",
	"equals-without-values": "an Fn::Equals without two values"
};
const templateQuestions = {
	condition: ({ name, problem }) => isTrue(`condition ${name}${problem === void 0 ? "" : problemsOfName[problem]}`),
	"condition-without-name": ({ resource }) => isTrue(`the condition of ${resource}, which is not a name`),
	"condition-unreadable": ({ problem }) => isTrue(problems[problem]),
	equal: ({ a, b }) => either$1(withVerb(comparedInWords(a), `equals ${comparedInWords(b)}`), withVerb(comparedInWords(a), `does not equal ${comparedInWords(b)}`))
};
function comparedInWords(compared) {
	switch (compared.kind) {
		case "open": return nounOf(compared.unknown);
		case "known": return JSON.stringify(compared.value);
		case "partly-known": return compared.written;
	}
}

// src/wording/terraform-questions.ts
const terraformQuestions = {
	true: ({ value }) => either$1(withVerb(nounOf(value), "is true"), withVerb(nounOf(value), "is not true")),
	null: ({ value }) => either$1(withVerb(nounOf(value), "is null"), withVerb(nounOf(value), "is not null")),
	"equal-to-compared": ({ value }) => either$1(withVerb(nounOf(value), "is what it is compared with"), withVerb(nounOf(value), "is not what it is compared with")),
	"equal-to": ({ name, value }) => either$1(`${name} is ${JSON.stringify(value)}`, `${name} is not ${JSON.stringify(value)}`),
	"any-instance": ({ of }) => either$1(withVerb(nounOf(of), "gives any instance"), withVerb(nounOf(of), "gives no instance")),
	"changes-made": () => either$1("the changes that this plan defers are made", "the changes that this plan defers are not made")
};

// src/wording/questions.ts
const words = {
	value: ({ of }) => is(nounOf(of)),
	...templateQuestions,
	...terraformQuestions,
	...landingZoneQuestions,
	...resultQuestions
};
function answerClause(subject, answer) {
	return wordsFor(words, subject)(answer);
}
function clauseOn({ subject, answers }, answer) {
	const named = answers.filter((other) => other !== anyOtherValue);
	return subject.code === "value" && answer === "(any other value)" && named.length > 0 ? withVerb(nounOf(subject.of), `is not ${listed(named)}`) : answerClause(subject, answer);
}
function describeGuard(guard) {
	return guard.map(({ question, answer }) => clauseOn(question, answer)).join(" and ");
}
function whenClause(guard, clause) {
	return guard.length === 0 ? clause : `when ${describeGuard(guard)}: ${clause}`;
}

// src/wording/selector-reasons.ts
function selectorClause(reason) {
	return wordsFor(selectorReasons, reason);
}
const selectorReasons = {
	"selector-condition": ({ field, conditions, remark }) => {
		return `${field} ${conditions.map(({ operator, values }) => `${operator} ${valueList(values)}`).join(", ")}${remarkClause(remark)}`;
	},
	"field-without-operator": ({ field, remark }) => `${field} has no operator, and AWS does not document what it matches then${remarkClause(remark)}`,
	"field-not-documented": ({ field }) => field === null ? "the name of a field is unresolved" : `AWS does not document the field ${field}`,
	"field-twice": ({ of }) => `${selectorClause(of)} (the selector has this field twice, and AWS does not document what that means)`,
	"more-conditions": ({ because }) => `it may have more conditions: ${nounOf(because)}`,
	"record-without-resources": ({ asked }) => `the record has no resources, and AWS does not document what ${asked === "condition" ? "a condition on resources matches" : "DataResources match"} then`,
	"record-without-event-source": () => "the event has no eventSource",
	"category-unknown": () => "the category of the event is unresolved",
	"basic-selector-category": () => "basic event selectors match management and data events only",
	"read-write-type": ({ value }) => `ReadWriteType is ${display(value)}`,
	"basic-setting-unknown": ({ setting, because }) => `${setting} is unresolved because ${clauseOf(because, isSwitch(setting) ? "true" : "VALUE")}`,
	"management-events-off": () => "IncludeManagementEvents is false",
	"event-source-excluded": ({ value }) => `ExcludeManagementEventSources lists ${value === null ? "an unresolved value" : display(value)}`,
	"no-data-resources": () => "it has no DataResources",
	"data-resource-types": ({ types }) => `its DataResources match only type ${types.map((type) => type === null ? "an unresolved type" : display(type)).join(" or ")}`,
	"data-resource-values": ({ values }) => {
		if (values === null) return "the values of its DataResources are unresolved";
		const shown = valueList(values);
		return shown === "" ? "its DataResources have no values" : `its DataResources match only ${shown}`;
	},
	"selectors-unknown": ({ why, because }) => why === "more" ? `it may have more selectors: ${nounOf(because)}` : `its selectors are unresolved because ${clauseOf(because)}`,
	"default-selector": () => "it has no selectors, and CloudTrail's default selector matches management events only"
};
function isSwitch(setting) {
	return setting === "IncludeManagementEvents";
}
const conditionRemarks = {
	"record-without-field": () => "some records lack this field, and AWS does not document what conditions on it match then",
	"element-without-arn": () => "the record names a resource without an ARN, and AWS does not document what conditions on resources.ARN match then",
	"element-with-prefix": ({ prefix }) => `the record has ARNPrefix ${display(prefix)} instead of an ARN, and AWS does not document how CloudTrail compares it with values that are no prefix of it`
};
function remarkClause(remark) {
	return remark === null ? "" : ` (${wordsFor(conditionRemarks, remark)})`;
}
function valueList({ first, more, unknown }) {
	const shown = first.map(display);
	if (more > 0) shown.push(`${String(more)} more`);
	if (unknown !== null) shown.push(nounOf(unknown));
	return shown.join(" or ");
}

// src/wording/sink-reasons.ts
function sinkClauses(reasons) {
	return reasons.map(sinkClause).join("; ");
}
function sinkClause(reason) {
	return wordsFor(sinkReasons, reason);
}
const sinkReasons = {
	selector: ({ selector, because, imports }) => `${because.code === "selectors-unknown" ? "" : selectorLead(selector)}${selectorClause(because)}${importRemark(imports)}`,
	"no-selectors": () => "it has no selectors",
	"exists-only-when": ({ guard }) => `it exists only when ${describeGuard(guard)}`,
	"variant-when": ({ guard }) => `it records these events only when ${describeGuard(guard)}`,
	refused: ({ what }) => what === "trail" ? "AWS rejects the trail" : "AWS rejects its selectors",
	"switched-off": ({ what }) => `${what} is off`,
	"switch-unknown": ({ what, because }) => {
		return `${what} is unresolved because ${because === null ? "the input does not show whether it is on" : clauseOf(because, "true")}`;
	},
	"may-differ": ({ because }) => `AWS may have other settings than the code: ${clauseOf(because, "true")}`,
	"no-operations-collected": () => "it does not collect events of API operations",
	"deliveries-fail": ({ error }) => `its latest delivery of log files to the bucket failed with ${error}`,
	"same-account-unknown": ({ scope }) => `it applies to ${scope} only if both are in one account: pass --same-account, or list both under scopes in trailproof.yaml`,
	"opt-in-home-region": ({ region }) => region === null ? "its home Region is unknown, and members send it events only where they have opted in to that: pass --region" : `it applies only to accounts of its organization that have opted in to its home Region, ${region}`,
	"same-organization-unknown": ({ scope }) => `it applies to ${scope} only if both are in one organization: name it for both as organization under scopes in trailproof.yaml`,
	"other-deployment": () => "it belongs to another deployment of the same code, and applies only if there is one",
	"organization-unknown": ({ because }) => `whether it is an organization trail is unresolved because ${clauseOf(because, "true")}`,
	"global-events-left-out": () => "it does not record global service events (IncludeGlobalServiceEvents is false)",
	"home-region-only": ({ home }) => `it records only its home Region${named$2(home)} (IsMultiRegionTrail is not true)`,
	"multi-region-unknown": ({ because }) => `whether it records all Regions is unresolved because ${clauseOf(because, "true")}`,
	"global-events-unknown": () => "whether it records global service events is unresolved",
	"store-region-undocumented": () => "AWS does not document which Regions an event data store records without MultiRegionEnabled",
	"event-region-unknown": ({ home, region }) => `it records only its home Region${named$2(home)}, which may not be the Region of the event${region === null ? "" : `, ${region}`}: pass --region`
};
function named$2(region) {
	return region === null ? "" : ` ${region}`;
}
function selectorLead({ index, count, name, kind }) {
	if (count <= 1 && kind !== "advanced") return "";
	const quoted = name === null ? "" : ` "${name}"`;
	return count <= 1 ? `its selector${quoted}: ` : `selector ${String(index + 1)} of ${String(count)}${quoted}: `;
}
function importRemark(imports) {
	return imports.length === 0 ? "" : ` (${imports.map(nounOf).join("; ")})`;
}

// src/wording/reasons.ts
function reasonClause(reason) {
	return wordsFor(verdictReasons$1, reason);
}
const fewerComparisons = "check fewer paths or policies at a time, or name fewer values in selectors";
const otherResources = "AWS does not document how a condition that excludes ARNs treats an event that also touches other resources";
const verdictReasons$1 = {
	sink: ({ sink, when, reasons, touchesOthers }) => `${touchesOthers ? `${otherResources}; ` : ""}${whenClause(when, `${sink}: ${sinkClauses(reasons)}`)}`,
	"more-sinks": ({ count }) => `the same holds for ${counted(count, "more trail or event data store", "more trails or event data stores")}`,
	"same-account-unknown": (reason) => `${sinksTold(reason).text} apply to ${reason.scope} only if they are in its account: pass --same-account, or list all of them under scopes in trailproof.yaml`,
	"no-sink": () => "no trail or event data store in the input applies to this account",
	undocumented: () => "AWS does not document whether CloudTrail records these calls",
	"recorded-if-made": () => "the service has no data events, so an event of these calls is a management event, if CloudTrail makes one, and all of those are recorded",
	"never-recorded": () => "AWS documents that CloudTrail does not record these calls",
	"catalog-note": ({ note }) => note,
	"unseen-sinks": ({ accountId, because: { hidden, regions, operation, error } }) => {
		return `account ${accountId} may have more ${hidden}: ${operation}${regions.length === 0 ? "" : ` in ${regions.join(", ")}`} failed with ${error}`;
	},
	"part-not-declared": () => "the code does not declare the part of the resource that makes these events; until it does, none occur",
	"read-only-disputed": () => "AWS documents disagree on whether these calls read or write",
	"read-only-guessed": () => "whether these calls read or write is only guessed from the name of the operation",
	"tag-unknown": ({ policy }) => `whether policy ${policy} applies to this resource depends on a tag with an unresolved value`,
	"resource-exists-when": ({ guard }) => `the resource exists only when ${describeGuard(guard)}`,
	"too-many-comparisons": ({ limit }) => `deciding it takes more than ${grouped(limit)} comparisons of selector values, the limit of one verdict: name fewer values in the selectors for these events, or the same values in each of them (explain answers for a single event)`,
	"no-comparisons-left": ({ limit }) => `earlier verdicts took ${grouped(limit)} comparisons of selector values, the limit of one run: check fewer paths or policies at a time, or name fewer values in selectors`,
	assumption: ({ assumption }) => assumptionSentence(assumption)
};
function sinksTold({ sinks, more }) {
	const others = more === 0 ? [] : [counted(more, "more trail or event data store", "more trails or event data stores")];
	const told = [...sinks, ...others];
	let text = "";
	const ends = told.map((name, index) => {
		text += (index === 0 ? "" : index === told.length - 1 ? " and " : ", ") + name;
		return text.length;
	});
	const places = sinks.map((sink, index) => {
		const end = ends[index] ?? 0;
		return {
			sink,
			start: end - sink.length,
			end
		};
	});
	return {
		text,
		places
	};
}
function reasonSentence(reason) {
	const clause = reasonClause(reason);
	return beginsWithName(reason) ? clause : capitalized(clause);
}
const namesFirst = /* @__PURE__ */ new Set(["same-organization", "partition-of-selectors"]);
function beginsWithName(reason) {
	if (reason.code === "sink") return !reason.touchesOthers && reason.when.length === 0;
	if (reason.code === "same-account-unknown") return true;
	return reason.code === "assumption" && namesFirst.has(reason.assumption.code);
}
function grouped(count) {
	return count.toLocaleString("en-US");
}

// src/coverage/giving-up.ts
function giveUpReasons({ openBecause }, { perVerdict, run }) {
	switch (openBecause) {
		case "budget": return [{
			code: "too-many-comparisons",
			limit: perVerdict
		}];
		case "run-budget": return [{
			code: "no-comparisons-left",
			limit: run.steps
		}];
		case "wider-events":
		case "unseen-sinks":
		case null: return null;
	}
}
function cutShortNotice({ run }) {
	return {
		level: "error",
		message: `Deciding what is recorded took ${grouped(run.steps)} comparisons of selector values, the limit of one run: what came after that is undetermined. To decide all of it, ${fewerComparisons}.`,
		location: null,
		incomplete: true
	};
}

// src/model/compare-text.ts
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/coverage/merge-entries.ts
function mergeEntries(entries) {
	const merged = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = keyOf$5(entry);
		const earlier = merged.get(key);
		merged.set(key, earlier === void 0 ? entry : together$5(earlier, entry));
	}
	return byService(withoutRepeatedUnknown([...merged.values()]));
}
function keyOf$5(entry) {
	const { required } = entry;
	return JSON.stringify([
		...questionOf(entry),
		required.service?.id ?? null,
		required.services === "unknown-to-the-catalog",
		required.eventSource,
		required.category,
		required.resource === null ? null : [required.resource.address, required.resource.arn === null ? null : display(required.resource.arn)],
		entry.verdict,
		entry.recordedBy
	]) + reasonsKey(entry.reasons);
}
function questionOf({ required: { policy, requirement, scope } }) {
	return [
		policy.id,
		requirement.id,
		knownString(scope.account) ?? null
	];
}
function together$5(a, b) {
	const { operations, added } = union$1(a.operations, b.operations);
	return {
		...a,
		operations,
		count: a.count + (a.parts.length > 0 ? b.count : added),
		parts: [...a.parts, ...b.parts],
		mergedFrom: [...a.mergedFrom ?? [a], ...b.mergedFrom ?? [b]]
	};
}
const unions = /* @__PURE__ */ new WeakMap();
function union$1(a, b) {
	const ofFirst = unions.get(a) ?? /* @__PURE__ */ new WeakMap();
	unions.set(a, ofFirst);
	const known = ofFirst.get(b);
	if (known !== void 0) return known;
	const names = new Set(a.map(({ name }) => name));
	const added = b.filter(({ name }) => !names.has(name));
	const made = {
		operations: [...a, ...added].sort((x, y) => compareText(x.name, y.name)),
		added: added.length
	};
	ofFirst.set(b, made);
	return made;
}
function withoutRepeatedUnknown(entries) {
	const isUnknown = ({ required }) => required.services === "unknown-to-the-catalog";
	if (!entries.some(isUnknown)) return [...entries];
	const key = (entry) => {
		const { service, eventSource, category } = entry.required;
		return JSON.stringify([
			...questionOf(entry),
			entry.verdict,
			service?.id ?? null,
			eventSource,
			category
		]);
	};
	const known = new Set(entries.filter((entry) => !isUnknown(entry)).map(key));
	return entries.filter((entry) => !isUnknown(entry) || !known.has(key(entry)));
}
const mostServicesTold = 8;
function byService(entries) {
	const servicesOf = /* @__PURE__ */ new Map();
	const saidOf = (entry) => JSON.stringify([...questionOf(entry), entry.verdict]) + reasonsKey(entry.reasons);
	for (const entry of entries) {
		if (entry.parts.length === 0) continue;
		const services = remembered$1(servicesOf, saidOf(entry), () => /* @__PURE__ */ new Set());
		for (const { member } of entry.parts) services.add(member.service);
	}
	return entries.flatMap((entry) => {
		const services = entry.parts.length === 0 ? void 0 : servicesOf.get(saidOf(entry));
		if (services === void 0 || services.size > mostServicesTold) return [entry];
		return [...groupBy(entry.parts, ({ member }) => member.service)].flatMap(([service, parts]) => groupsOf(parts, ({ member }) => member.eventSource).map((ofSource) => onService(entry, service, ofSource)));
	});
}
function onService(entry, service, parts) {
	const operations = parts.flatMap((part) => part.operations()).sort((x, y) => compareText(x.name, y.name));
	const classes = (entry.mergedFrom ?? [entry]).filter((one) => one.parts.some((part) => parts.includes(part)));
	const [first] = classes;
	const eventSource = parts[0]?.member.eventSource ?? null;
	return {
		...entry,
		...first === void 0 ? {} : {
			when: first.when,
			sinks: first.sinks,
			counterexample: first.counterexample
		},
		required: {
			...entry.required,
			service,
			services: null,
			eventSource,
			operations,
			count: operations.length
		},
		operations,
		count: operations.length,
		parts: [],
		mergedFrom: classes.map((one) => ({
			...one,
			operations: one.parts.flatMap((part) => part.operations())
		}))
	};
}

// src/coverage/compiled-selector.ts
function statusSuffices(selector, reading) {
	return suffices(and(selector.status, selector.box.status), reading);
}
function suffices(certainty, reading) {
	return reading === "must" ? certainty === "yes" : certainty !== "no";
}

// src/model/fresh-piece.ts
function freshPiece(kind, name) {
	return {
		id: `fresh:${name}`,
		kind,
		unknown: {
			code: "any-other",
			name
		},
		stem: name,
		fresh: true
	};
}

// src/catalog/arn-pattern.ts
function allowsName({ minimumLength, characters }, name) {
	return name.length >= minimumLength && classOf$1(characters).test(name);
}
const classes$2 = /* @__PURE__ */ new Map();
function classOf$1(characters) {
	return remembered$1(classes$2, characters, () => new RegExp(`^[${characters}]*$`));
}
function holdsCharacter({ name, rest }, character) {
	if (rest) return true;
	switch (name) {
		case "partition":
		case "region": return /[a-z0-9-]/.test(character);
		case "account": return /[a-z0-9]/.test(character);
		default: return /[^/:*?\s]/.test(character);
	}
}
const placeholderExpression = /\{([a-z][A-Za-z]*)(\.\.\.)?\}/g;
function parsePattern(pattern) {
	const cached = parsedPatterns.get(pattern);
	if (cached !== void 0) return cached;
	const pieces = [];
	let end = 0;
	for (const match of pattern.matchAll(placeholderExpression)) {
		const [whole, name = "", rest] = match;
		if (match.index > end) pieces.push(literalPiece(pattern, end, match.index));
		else if (pieces.length > 0) throw new SyntaxError(`nothing separates {${name}} from the placeholder before it in "${pattern}"`);
		pieces.push({
			name,
			rest: rest !== void 0
		});
		end = match.index + whole.length;
	}
	if (end < pattern.length) pieces.push(literalPiece(pattern, end, pattern.length));
	parsedPatterns.set(pattern, pieces);
	return pieces;
}
const parsedPatterns = /* @__PURE__ */ new Map();
function literalPiece(pattern, start, end) {
	const text = pattern.slice(start, end);
	if (/[{}]/.test(text)) throw new SyntaxError(`"${text}" in "${pattern}" has a brace that is not part of a placeholder like {table} or {key...}`);
	return text;
}
function placeholderNames(pattern) {
	return [...new Set(parsePattern(pattern).flatMap((piece) => typeof piece === "string" ? [] : [piece.name]))];
}
function fillPattern(pattern, variables) {
	const holes = [];
	const pieces = [];
	for (const piece of parsePattern(pattern)) {
		const value = typeof piece === "string" ? void 0 : variables.get(piece.name);
		if (value !== void 0) pieces.push(...value.parts);
		else pieces.push(piece);
		if (typeof piece !== "string" && value === void 0 && !holes.some(({ name }) => name === piece.name)) holes.push(piece);
	}
	return holes.length === 0 ? concatenate(pieces.filter(isTextPart)) : {
		holes,
		pieces
	};
}
function isFilled(filled) {
	return !("holes" in filled);
}
function completePattern(pattern, variables, fillHole) {
	const filled = fillPattern(pattern, variables);
	if (isFilled(filled)) return filled;
	const texts = new Map(filled.holes.map((hole) => [hole.name, fillHole(hole)]));
	return concatenate(filled.pieces.map((piece) => isTextPart(piece) ? piece : texts.get(piece.name) ?? ""));
}
function isTextPart(piece) {
	return typeof piece === "string" || "id" in piece;
}
function bindPattern(pattern, arn) {
	const { expression, names } = matcherOf(pattern);
	const match = expression.exec(arn);
	return match === null ? void 0 : new Map(names.map((name, index) => [name, match[index + 1] ?? ""]));
}
const matchers = /* @__PURE__ */ new Map();
function matcherOf(pattern) {
	const cached = matchers.get(pattern);
	if (cached !== void 0) return cached;
	const names = [];
	const source = parsePattern(pattern).map((piece) => {
		if (typeof piece === "string") return piece.replace(/[\\^$.*+?()[\]|]/g, "\\$&");
		const group = names.indexOf(piece.name) + 1;
		if (group > 0) return `(?:\\${String(group)})`;
		names.push(piece.name);
		return piece.rest ? "([^]+)" : "([^/:]+)";
	});
	const matcher = {
		expression: new RegExp(`^${source.join("")}$`, "u"),
		names
	};
	matchers.set(pattern, matcher);
	return matcher;
}

// src/coverage/candidates.ts
function candidatesFor(literals, fresh, admits) {
	return [...candidates(literals, fresh, admits)];
}
function* candidates(literals, fresh, admits, answersTo = null) {
	const made = /* @__PURE__ */ new Set();
	const chosenBy = literals.some(mayHoldFresh) ? null : answersTo;
	for (const candidate of withRepetitions(literals, fresh, admits, chosenBy)) {
		takeSteps(stepsAlong(candidate));
		const key = textKey$1(candidate);
		if (made.has(key)) continue;
		made.add(key);
		if (admits(candidate)) yield candidate;
	}
}
function* withRepetitions(literals, fresh, admits, answersTo) {
	const of = (comparison) => literals.filter((literal) => literal.comparison === comparison).map((literal) => literal.text);
	yield* of("equals");
	const prefixes = [concatenate([]), ...distinct$3(of("starts-with"))];
	const suffixes = [concatenate([]), ...distinct$3(of("ends-with"))];
	const isTold = answersTo !== null && suffixes.length > 1;
	const beginnings = isTold ? oneOfEach(prefixes, (prefix) => concatenate([prefix, fresh]), answersTo, admits) : prefixes;
	const endings = isTold ? oneOfEach(suffixes, (suffix) => concatenate([fresh, suffix]), answersTo, () => true) : suffixes;
	for (const prefix of beginnings) for (const suffix of endings) yield concatenate([
		prefix,
		fresh,
		suffix
	]);
}
function oneOfEach(texts, candidateOf, answersTo, admits) {
	return groupsOf(texts.filter((text) => admits(candidateOf(text))), (text) => answersTo(candidateOf(text))).flatMap(([first]) => first ?? []);
}
function mayHoldFresh({ text }) {
	return text.parts.some((part) => typeof part === "object" && (part.kind === "anything" || part.kind === "segment"));
}
function distinct$3(texts) {
	const seen = /* @__PURE__ */ new Set();
	return texts.filter((text) => {
		const key = textKey$1(text);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
function isExcepted(candidate, except) {
	return except.some((text) => sameText(text, candidate));
}
function fillHoles(pattern, values) {
	return concatenate(pattern.map((piece) => isHole(piece) ? values.get(piece.name) ?? unresolvedText(freshPiece("segment", piece.name)) : piece));
}
function fitsHole(hole, text) {
	if (text.parts.length === 0) return false;
	const known = text.parts.filter((part) => typeof part === "string");
	return fitsRule(hole, text, known) && (hole.rest || known.every((part) => holdsAll(hole, part)));
}
function holdsAll(hole, part) {
	return Array.from(part).every((one) => holdsCharacter(hole, one));
}
function fitsRule({ rule }, { parts }, known) {
	if (rule === void 0) return true;
	const minimumLength = known.length === parts.length ? rule.minimumLength : 0;
	return known.every((part) => allowsName({
		...rule,
		minimumLength
	}, part));
}
function* combinations$1(lists, index = 0) {
	const list = lists[index];
	if (list === void 0) {
		yield [];
		return;
	}
	for (const item of list) for (const rest of combinations$1(lists, index + 1)) yield [item, ...rest];
}

// src/coverage/laid-literal.ts
function literalsOfHoles(pattern, literals) {
	const found = new Map(pattern.filter(isHole).map((hole) => [hole.name, []]));
	for (const literal of literalsAlong(pattern, literals)) for (const { hole, comparison, text } of new LaidLiteral(pattern, literal).facts()) found.get(hole.name)?.push({
		comparison,
		text
	});
	return found;
}
function literalsAlong(pattern, literals) {
	const first = pattern.findIndex(isHole);
	if (first === -1) return [];
	const head = concatenate(pattern.slice(0, first).filter((piece) => !isHole(piece)));
	takeSteps(literals.length);
	return literals.filter(({ comparison, text }) => comparison === "ends-with" || !beginDifferently(head, text));
}
const pieceCharacter = "\uffff";
function rowOf$2(parts) {
	const pieces = /* @__PURE__ */ new Map();
	let length = 0;
	return {
		characters: parts.map((part) => {
			if (typeof part !== "string") pieces.set(length, part);
			length += typeof part === "string" ? part.length : 1;
			return typeof part === "string" ? part : pieceCharacter;
		}).join(""),
		pieces
	};
}
function tokenAt({ characters, pieces }, index) {
	return pieces.get(index) ?? (index < characters.length ? characters.charAt(index) : void 0);
}
const rows = /* @__PURE__ */ new WeakMap();
function rowAlong(parts, comparison) {
	let known = rows.get(parts);
	if (known === void 0) {
		const backwards = parts.map((part) => typeof part === "string" ? part.split("").reverse().join("") : part);
		known = {
			forwards: rowOf$2(parts),
			backwards: rowOf$2(backwards.reverse())
		};
		rows.set(parts, known);
	}
	return comparison === "ends-with" ? known.backwards : known.forwards;
}
const mostPaths = 500;
var LaidLiteral = class {
	#pattern;
	#literal;
	#comparison;
	#places = /* @__PURE__ */ new Map();
	#waiting = [];
	constructor(pattern, { comparison, text }) {
		this.#pattern = rowAlong(pattern, comparison);
		this.#literal = rowAlong(text.parts, comparison);
		this.#comparison = comparison;
		takeSteps(1 + (this.#pattern.characters.length + this.#literal.characters.length >> 6));
		this.#layAlong();
	}
	facts() {
		const facts = [];
		for (const place of this.#places.values()) {
			if (!place.leadsThrough) continue;
			for (const { place: next, held } of place.next) if (held !== null && next.leadsThrough) facts.push(this.#fixed(held));
			facts.push(...this.#begun(place));
		}
		return facts;
	}
	ways() {
		const ways = [];
		const seen = /* @__PURE__ */ new Set();
		let ids = 0;
		const paths = /* @__PURE__ */ new Map();
		const start = {
			before: null,
			held: null,
			id: 0
		};
		const waiting = [...this.#places.values()].slice(0, 1).map((place) => ({
			place,
			path: start
		}));
		for (let current = waiting.pop(); current !== void 0; current = waiting.pop()) {
			const { place, path } = current;
			const key = `${String(place.i)} ${String(place.j)} ${String(path.id)}`;
			if (!place.leadsThrough || seen.has(key)) continue;
			seen.add(key);
			takeSteps(1);
			if (seen.size > mostPaths) return null;
			if (this.#isOver(place)) ways.push(this.#factsOf(path));
			for (const fact of this.#begun(place)) ways.push([...this.#factsOf(path), fact]);
			for (const { place: next, held } of place.next) {
				let further = path;
				if (held !== null) {
					const name = `${String(path.id)} ${held.hole.name} ${String(held.end)}`;
					further = paths.get(name) ?? {
						before: path,
						held,
						id: ids += 1
					};
					paths.set(name, further);
				}
				waiting.push({
					place: next,
					path: further
				});
			}
		}
		return ways;
	}
	#factsOf(path) {
		const facts = [];
		for (let at = path; at !== null; at = at.before) if (at.held !== null) facts.push(this.#fixed(at.held));
		return facts.reverse();
	}
	#fixed({ hole, start, end }) {
		return {
			hole,
			comparison: "equals",
			text: this.#textBetween(start, end)
		};
	}
	#begun({ i, j }) {
		const hole = this.#endsInHole(i, j);
		if (hole === null) return [];
		return [{
			hole,
			comparison: this.#comparison,
			text: this.#textBetween(j, this.#literal.characters.length)
		}];
	}
	#layAlong() {
		this.#reach(0, 0, null, null);
		for (let place = this.#waiting.pop(); place !== void 0; place = this.#waiting.pop()) this.#goOnFrom(place);
		const leading = [...this.#places.values()].filter((place) => this.#isOver(place) || this.#endsInHole(place.i, place.j) !== null);
		for (let place = leading.pop(); place !== void 0; place = leading.pop()) {
			if (place.leadsThrough) continue;
			place.leadsThrough = true;
			leading.push(...place.from);
		}
	}
	#reach(start, other, from, held) {
		takeSteps(1);
		const [i, j] = this.#pastCommon(start, other);
		const key = i * (this.#literal.characters.length + 1) + j;
		const known = this.#places.get(key);
		const place = known ?? {
			i,
			j,
			from: [],
			next: [],
			leadsThrough: false
		};
		if (from !== null) {
			place.from.push(from);
			from.next.push({
				place,
				held
			});
		}
		if (known !== void 0) return;
		this.#places.set(key, place);
		this.#waiting.push(place);
	}
	#pastCommon(start, other) {
		const { characters: pattern, pieces: holes } = this.#pattern;
		const { characters: literal, pieces } = this.#literal;
		let [i, j] = [start, other];
		while (i < pattern.length && pattern.charCodeAt(i) === literal.charCodeAt(j) && (pattern.charAt(i) !== pieceCharacter || !(holes.has(i) || pieces.has(j)))) {
			i += 1;
			j += 1;
		}
		return [i, j];
	}
	#goOnFrom(place) {
		const { i, j } = place;
		const piece = tokenAt(this.#pattern, i);
		const token = tokenAt(this.#literal, j);
		if (piece === void 0 || token === void 0) return;
		if (typeof piece !== "string" && isHole(piece)) {
			const last = this.#endOfHole(piece, j);
			for (let end = j + 1; end <= last; end += 1) if (this.#mayGoOn(i + 1, end)) this.#reach(i + 1, end, place, {
				hole: piece,
				start: j,
				end
			});
		} else if (!isHole(token) && (typeof piece !== "string" || typeof token !== "string")) for (const [right, down] of nextOverOpenPiece(piece, token)) this.#reach(i + right, j + down, place, null);
	}
	#mayGoOn(i, j) {
		if (j >= this.#literal.characters.length) return true;
		if (i >= this.#pattern.characters.length) return false;
		return this.#pattern.characters.charCodeAt(i) === this.#literal.characters.charCodeAt(j) || this.#pattern.pieces.has(i) || this.#literal.pieces.has(j);
	}
	#endOfHole(hole, start) {
		const { characters } = this.#literal;
		if (hole.rest) return characters.length;
		let end = start;
		while (end < characters.length && characters.charAt(end) !== ":" && characters.charAt(end) !== "/") end += 1;
		return end;
	}
	#isOver({ i, j }) {
		if (j < this.#literal.characters.length) return false;
		return this.#comparison !== "equals" || i >= this.#pattern.characters.length;
	}
	#endsInHole(i, j) {
		const piece = this.#pattern.pieces.get(i);
		const { length } = this.#literal.characters;
		if (piece === void 0 || !isHole(piece) || this.#comparison === "equals" || j >= length) return null;
		return this.#endOfHole(piece, j) === length ? piece : null;
	}
	#textBetween(start, end) {
		const { characters, pieces } = this.#literal;
		const parts = [];
		let from = start;
		for (const [at, piece] of pieces) {
			if (at < start || at >= end || isHole(piece)) continue;
			parts.push(characters.slice(from, at), piece);
			from = at + 1;
		}
		const text = concatenate([...parts, characters.slice(from, end)]);
		return this.#comparison === "ends-with" ? { parts: mirrored(text) } : text;
	}
};
function nextOverOpenPiece(piece, token) {
	if (typeof piece !== "string" && typeof token !== "string" && piece.id === token.id) return [[1, 1]];
	const steps = [];
	if (typeof piece !== "string") {
		if (piece.kind === "anything") steps.push([1, 0]);
		if (canHold(piece, token)) steps.push([0, 1], [1, 1]);
	}
	if (typeof token !== "string") {
		if (token.kind === "anything") steps.push([0, 1]);
		if (canHold(token, piece)) steps.push([1, 0], [1, 1]);
	}
	return steps;
}

// src/coverage/element-classes.ts
function elementClasses(pattern, literals, answersTo) {
	const holes = piecesOf$1(pattern).filter(isHole);
	if (holes.length === 0) return [filledElement(pattern, /* @__PURE__ */ new Map())];
	return new Classes(pattern, holes, answersTo).of(literals);
}
function comparedPieces(element) {
	if (element.arn !== null || element.arnPrefix === void 0) return piecesOf$1(element);
	const open = comparedArn({
		type: element.type,
		arn: null,
		arnPrefix: { parts: [] }
	});
	return [...element.arnPrefix, ...open?.parts ?? []];
}
function filledElement({ type, arn, arnPrefix }, values) {
	return {
		type,
		arn: arn === null ? null : fillHoles(arn, values),
		...arnPrefix === void 0 ? {} : { arnPrefix: fillHoles(arnPrefix, values) }
	};
}
var Classes = class {
	#pattern;
	#holes;
	#answersTo;
	#found = /* @__PURE__ */ new Map();
	constructor(pattern, holes, answersTo) {
		this.#pattern = pattern;
		this.#holes = holes;
		this.#answersTo = answersTo;
	}
	of(literals) {
		const pieces = comparedPieces(this.#pattern);
		const along = distinct$2(literalsAlong(pieces, literals));
		const ways = waysOf(pieces, along);
		if (ways === null) this.#addProduct(pieces, along);
		else this.#addJoint(ways, along.some(mayHoldFresh));
		return [...this.#found.values()];
	}
	#addJoint({ whole, heads, tails }, mayReachFar) {
		const fixesAll = (way) => fixedBy(way) === this.#holes.length;
		for (const way of [
			...whole,
			...heads,
			...tails
		]) if (fixesAll(way)) this.#add(way);
		const ahead = [[], ...heads.filter((way) => !fixesAll(way))];
		const behind = [[], ...tails.filter((way) => !fixesAll(way))];
		const chosenBehind = mayReachFar ? behind : this.#oneOfEachClass(behind);
		for (const head of mayReachFar ? ahead : this.#oneOfEachClass(ahead)) for (const tail of chosenBehind) if (!this.#fixAll(head, tail)) this.#add([...head, ...tail]);
		for (const tail of behind.filter((way) => fixedBy(way) > 0)) for (const head of ahead) if (this.#fixAll(head, tail)) this.#add([...head, ...tail]);
	}
	#fixAll(head, tail) {
		takeSteps(1);
		return fixedBy(head) + fixedBy(tail) >= this.#holes.length;
	}
	#oneOfEachClass(ways) {
		const seen = /* @__PURE__ */ new Set();
		return ways.filter((way) => {
			const element = this.#elementOf(way);
			if (element === null) return false;
			const key = `${String(fixedBy(way))} ${this.#answersTo(element)}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
	}
	#addProduct(pieces, literals) {
		const ofHoles = literalsOfHoles(pieces, literals);
		const lists = this.#holes.map((hole) => [...candidates(ofHoles.get(hole.name) ?? [], freshPiece("segment", hole.name), (text) => fitsHole(hole, text))]);
		for (const texts of combinations$1(lists)) {
			const values = new Map(texts.map((text, index) => [this.#holes[index]?.name ?? "", text]));
			this.#addElement(filledElement(this.#pattern, values));
		}
	}
	#add(facts) {
		const element = this.#elementOf(facts);
		if (element !== null) this.#addElement(element);
	}
	#addElement(element) {
		const answers = this.#answersTo(element);
		if (!this.#found.has(answers)) this.#found.set(answers, element);
	}
	#elementOf(facts) {
		takeSteps(1);
		const values = /* @__PURE__ */ new Map();
		for (const hole of this.#holes) {
			const text = textOfHole(hole, facts.filter((fact) => fact.hole.name === hole.name));
			if (text === null || !fitsHole(hole, text)) return null;
			values.set(hole.name, text);
		}
		return filledElement(this.#pattern, values);
	}
};
function waysOf(pieces, literals) {
	const found = {
		equals: [],
		"starts-with": [],
		"ends-with": []
	};
	for (const literal of literals) {
		const ways = new LaidLiteral(pieces, literal).ways();
		if (ways === null) return null;
		found[literal.comparison].push(...ways);
	}
	return {
		whole: found.equals,
		heads: found["starts-with"],
		tails: found["ends-with"]
	};
}
function distinct$2(literals) {
	return groupsOf(literals, ({ comparison, text }) => `${comparison} ${textKey$1(text)}`).flatMap(([first]) => first ?? []);
}
function textOfHole(hole, facts) {
	const fixed = facts.find(({ comparison }) => comparison === "equals");
	if (fixed !== void 0) return facts.some((fact) => fact !== fixed && compare(fact.comparison, fixed.text, fact.text) === "no") ? null : fixed.text;
	const start = facts.find(({ comparison }) => comparison === "starts-with");
	const end = facts.find(({ comparison }) => comparison === "ends-with");
	const none = { parts: [] };
	return concatenate([
		start?.text ?? none,
		freshPiece("segment", hole.name),
		end?.text ?? none
	]);
}
function fixedBy(way) {
	return way.filter(({ comparison }) => comparison === "equals").length;
}

// src/coverage/event-options.ts
const nothingChosen = {
	values: /* @__PURE__ */ new Map(),
	place: null
};
var LiveSelector = class {
	selector;
	#set;
	#takesTypes;
	constructor(selector, set, reading) {
		this.selector = selector;
		this.#set = set;
		this.#takesTypes = reading !== null && takesTypesAlone(selector, set, reading);
	}
	asksAbout(variable) {
		const { box, reach } = this.selector;
		if (variable === "place") return reach !== null || box.elements !== null && !this.#takesTypes;
		return box.fields.has(variable);
	}
	acceptsValue(field, value) {
		return this.selector.box.fields.get(field)?.accepts(value) ?? "yes";
	}
	acceptsPlace(place) {
		const reached = this.selector.reach?.accepts(place.region, this.#set.global) ?? "yes";
		if (reached === "no") return "no";
		return and(reached, this.selector.box.elements?.accepts(place.elements) ?? "yes");
	}
};
function takesTypesAlone({ box: { elements } }, set, reading) {
	return elements?.asksArns === false && suffices(elements.accepts(firstPlace(set).elements), reading);
}
function variablesLeft(choice) {
	const fields = eventFields.filter((field) => !choice.values.has(field));
	return choice.place === null ? [...fields, "place"] : fields;
}
function* optionsOf(set, variable, live) {
	if (variable === "place") {
		for (const place of placesOf$1(set, live)) yield {
			isAbsence: false,
			accepts: (selector) => selector.acceptsPlace(place),
			extend: (choice) => ({
				...choice,
				place
			})
		};
		return;
	}
	for (const value of valuesOf(set, variable, live)) yield {
		isAbsence: value === null,
		accepts: (selector) => selector.acceptsValue(variable, value),
		extend: (choice) => ({
			...choice,
			values: new Map([...choice.values, [variable, value]])
		})
	};
}
function roughSizeOf(set, variable, live) {
	if (variable === "place") return set.elements?.some((element) => piecesOf$1(element).some(isHole)) ?? false ? 1 + live.reduce((sum, { selector }) => sum + (selector.box.elements?.literals.length ?? 0), 0) : domainSize(set.region, live.length);
	const domain = set.fields.get(variable);
	if (domain === void 0) return 1;
	return domainSize(domain, live.reduce((sum, { selector }) => sum + (selector.box.fields.get(variable)?.literals.length ?? 0), 0));
}
function domainSize(domain, literals) {
	return domain.kind === "listed" ? domain.values.length : 1 + domain.examples.length + literals;
}
function valuesOf(set, field, live) {
	const domain = set.fields.get(field);
	if (domain === void 0) return [null];
	if (domain.kind === "listed") return domain.values;
	const tests = live.flatMap(({ selector }) => selector.box.fields.get(field) ?? []);
	const isAnswered = tests.every(({ answersTo }) => answersTo !== void 0);
	const answersTo = (value) => tests.map((test) => test.answersTo?.(value)).join("; ");
	return freeValues(domain, tests.flatMap(({ literals }) => literals), field, isAnswered ? answersTo : null);
}
function* freeValues(domain, literals, name, answersTo) {
	const { examples, within } = domain;
	const admits = (candidate) => candidate.parts.length > 0 && !isExcepted(candidate, domain.except) && (within === void 0 || compare("starts-with", candidate, within) === "yes");
	const all = within === void 0 ? literals : [{
		comparison: "starts-with",
		text: within
	}, ...literals];
	yield* examples;
	for (const text of candidates(all, freshPiece("segment", name), admits, answersTo)) if (!examples.some((example) => sameText(example, text))) yield text;
	if (domain.mayBeAbsent === true) yield null;
}
function* placesOf$1(set, live) {
	const tests = live.map(({ selector }) => selector);
	const literals = tests.flatMap(({ box }) => box.elements?.literals ?? []);
	const shared = sharedHoles(set);
	const ofHoles = shared.length === 0 ? /* @__PURE__ */ new Map() : literalsByHole(set, literals);
	const others = shared.filter((hole) => hole.name !== "region");
	const lists = others.map((hole) => remembered(candidates(ofHoles.get(hole.name) ?? [], freshPiece("segment", hole.name), (text) => fitsHole(hole, text))));
	for (const region of regionsOf$1(set, live, ofHoles.get("region") ?? [])) for (const combination of combinations$1(lists)) {
		const values = new Map([["region", region], ...others.map((hole, index) => [hole.name, combination[index] ?? region])]);
		const classes = set.elements?.map((element) => classesOf$1(withHoles(element, values), tests, literals));
		if (classes === void 0) yield {
			region,
			elements: null
		};
		else for (const elements of combinations$1(classes)) {
			takeSteps(1);
			yield {
				region,
				elements
			};
		}
	}
}
function sharedHoles(set) {
	const holes = (set.elements ?? []).flatMap((element) => piecesOf$1(element).filter(isHole));
	return [...groupBy(holes, ({ name }) => name).values()].flatMap((same) => same.filter((hole, index) => index === 0 && (same.length > 1 || hole.name === "region")));
}
function withHoles({ type, arn, arnPrefix }, values) {
	const filled = (pieces) => pieces.flatMap((piece) => isHole(piece) ? values.get(piece.name)?.parts ?? [piece] : [piece]);
	return {
		type,
		arn: arn === null ? null : filled(arn),
		...arnPrefix === void 0 ? {} : { arnPrefix: filled(arnPrefix) }
	};
}
const mostFound = 1e3;
const foundClasses = /* @__PURE__ */ new WeakMap();
const numbers = /* @__PURE__ */ new WeakMap();
let numbered = 0;
function classesOf$1(element, selectors, literals) {
	const asked = selectors.filter(({ box }) => box.elements !== null);
	const find = () => elementClasses(element, literals, (one) => asked.map(({ box }) => box.elements?.answersTo(one)).join("; "));
	const [first] = asked;
	if (first === void 0 || !piecesOf$1(element).some(isHole)) return find();
	let kept = foundClasses.get(first);
	if (kept === void 0) foundClasses.set(first, kept = /* @__PURE__ */ new Map());
	const key = `${patternKey(element)} ${asked.map(numberOf).join(" ")}`;
	const known = kept.get(key);
	if (known !== void 0) {
		chargeSteps(known.steps);
		return known.classes;
	}
	const before = stepsCharged();
	const classes = find();
	if (kept.size < mostFound) kept.set(key, {
		classes,
		steps: stepsCharged() - before
	});
	return classes;
}
function numberOf(selector) {
	const known = numbers.get(selector);
	if (known !== void 0) return known;
	numbered += 1;
	numbers.set(selector, numbered);
	return numbered;
}
function patternKey(element) {
	const pieces = piecesOf$1(element).map((piece) => {
		if (typeof piece === "string") return JSON.stringify(piece);
		return isHole(piece) ? `{${piece.name}${piece.rest ? "..." : ""}}` : piece.id;
	});
	return `${textKey$1(element.type)} ${element.arn === null ? "prefix" : "arn"} ${pieces.join(" ")}`;
}
function remembered(source) {
	const made = [];
	return { *[Symbol.iterator]() {
		for (let index = 0;; index += 1) {
			if (index === made.length) {
				const next = source.next();
				if (next.done === true) return;
				made.push(next.value);
			}
			yield made[index];
		}
	} };
}
function literalsByHole(set, arnLiterals) {
	const found = /* @__PURE__ */ new Map();
	for (const element of set.elements ?? []) for (const [name, literals] of literalsOfHoles(comparedPieces(element), arnLiterals)) found.set(name, [...found.get(name) ?? [], ...literals]);
	return found;
}
function regionsOf$1(set, live, fromArns) {
	const domain = set.region;
	if (domain.kind === "listed") return domain.values.filter((value) => value !== null);
	const reached = live.flatMap(({ selector }) => selector.reach?.regions ?? []).map((text) => ({
		comparison: "equals",
		text
	}));
	const admits = (candidate) => candidate.parts.length > 0 && !isExcepted(candidate, domain.except);
	const made = candidatesFor([...reached, ...fromArns], freshPiece("region", "Region"), admits);
	return made.length === 0 ? [unresolvedText(freshPiece("region", "Region"))] : made;
}
function completeEvent(set, choice) {
	const fields = /* @__PURE__ */ new Map();
	for (const field of eventFields) {
		const chosen = choice.values.get(field);
		const value = choice.values.has(field) ? chosen : firstOf$1(valuesOf(set, field, []));
		if (value !== void 0 && value !== null) fields.set(field, value);
	}
	const place = choice.place ?? firstPlace(set);
	return {
		fields,
		resources: place.elements,
		region: place.region,
		global: set.global
	};
}
function firstOf$1(items) {
	for (const item of items) return item;
}
function fixedElements(set) {
	if (set.elements === null || set.elements.some((element) => piecesOf$1(element).some(isHole))) return null;
	return firstPlace(set).elements;
}
function firstPlace(set) {
	return firstOf$1(placesOf$1(set, [])) ?? {
		region: unresolvedText(freshPiece("region", "Region")),
		elements: null
	};
}

// src/coverage/decide.ts
function findUnrecorded(set, selectors, reading, budget) {
	return searching(budget, () => search(set, testedUnder(reading, selectors, set), unrecorded, nothingChosen));
}
const unrecorded = {
	isOutOfReach: (_live, settled) => settled.length > 0,
	isReached: (taking) => taking.length === 0
};
function findRecorded(set, selectors, reading, budget) {
	return searching(budget, () => {
		for (const selector of selectors) {
			if (!statusSuffices(selector, reading)) continue;
			const event = recordedBy(set, new LiveSelector(selector, set, null), reading);
			if (event !== null) return event;
		}
		return null;
	});
}
function findRecordedAlone(set, subject, others, budget) {
	const selector = new LiveSelector(subject, set, null);
	const alone = {
		asked: subject,
		selector,
		takes: (option) => suffices(option.accepts(selector), option.isAbsence ? "must" : "may")
	};
	const goal = {
		isOutOfReach: (live, settled) => !live.includes(alone) || settled.some((one) => one !== alone),
		isReached: () => true
	};
	return searching(budget, () => search(set, [...testedUnder("must", others, set), alone], goal, nothingChosen));
}
function findEvent(set, selectors, goal, budget) {
	return searching(budget, () => {
		return search(set, selectors.filter(({ selector, reading }) => statusSuffices(selector, reading)).map((asked) => testedOf(asked, asked.selector, asked.reading, set)), goal, nothingChosen);
	});
}
function searching(budget, find) {
	return withinBudget(budget, { kind: "over-budget" }, () => {
		const event = find();
		return event === null ? { kind: "none" } : {
			kind: "found",
			event
		};
	});
}
function testedUnder(reading, selectors, set) {
	return selectors.filter((selector) => statusSuffices(selector, reading)).map((selector) => testedOf(selector, selector, reading, set));
}
function testedOf(asked, compiled, reading, set) {
	const selector = new LiveSelector(compiled, set, reading);
	return {
		asked,
		selector,
		takes: (option) => suffices(option.accepts(selector), reading)
	};
}
function search(set, live, goal, choice) {
	const left = variablesLeft(choice);
	const settled = live.filter(({ selector }) => left.every((variable) => !selector.asksAbout(variable)));
	if (goal.isOutOfReach(live, settled)) return null;
	const inPlay = live.map(({ selector }) => selector);
	const asked = left.filter((variable) => inPlay.some((selector) => selector.asksAbout(variable)));
	const [first] = asked;
	if (first === void 0) return goal.isReached(live) ? completeEvent(set, choice) : null;
	const variable = asked.reduce((best, candidate) => roughSizeOf(set, candidate, inPlay) < roughSizeOf(set, best, inPlay) ? candidate : best, first);
	const tried = /* @__PURE__ */ new Set();
	for (const option of optionsOf(set, variable, inPlay)) {
		takeSteps(1 + live.length);
		const survivors = live.filter((one) => one.takes(option));
		const key = survivorKey(live, survivors);
		if (tried.has(key)) continue;
		tried.add(key);
		const event = search(set, survivors, goal, option.extend(choice));
		if (event !== null) return event;
	}
	return null;
}
function survivorKey(live, survivors) {
	const alive = new Set(survivors);
	return live.map((one) => alive.has(one) ? "1" : "0").join("");
}
function recordedBy(set, selector, reading) {
	let choice = nothingChosen;
	for (const variable of variablesLeft(choice)) {
		if (!selector.asksAbout(variable)) continue;
		let found = null;
		for (const option of optionsOf(set, variable, [selector])) {
			takeSteps(1);
			if (!suffices(option.accepts(selector), reading)) continue;
			found = option;
			break;
		}
		if (found === null) return null;
		choice = found.extend(choice);
	}
	return completeEvent(set, choice);
}

// src/catalog/read-only.ts
function isReadOnlyKnown({ readOnlyBasis }) {
	return readOnlyBasis !== "name" && readOnlyBasis !== "disputed";
}

// src/policy/wildcard.ts
function matchesWildcard(pattern, text) {
	let position = 0;
	let patternPosition = 0;
	let star = -1;
	let resume = 0;
	while (position < text.length) if (pattern[patternPosition] === "*") {
		star = patternPosition++;
		resume = position;
	} else if (pattern[patternPosition] === text[position]) {
		patternPosition++;
		position++;
	} else if (star >= 0) {
		patternPosition = star + 1;
		position = ++resume;
	} else return false;
	while (pattern[patternPosition] === "*") patternPosition++;
	return patternPosition === pattern.length;
}

// src/policy/event-choice.ts
function choosesAccess(keys, operation) {
	return keys.access === "all" || operation.readOnly === (keys.access === "read");
}
function isNamed(operation, patterns) {
	return [operation.name, ...operation.eventNames].some((name) => patterns.some((pattern) => matchesWildcard(pattern, name)));
}
function namedOperations({ operations }) {
	return operations?.includes("*") === true ? null : operations;
}
function isUnsettled(category, record) {
	return category === "undocumented" && namedOperations(record) === null;
}
function bearsType(operation, type) {
	return operation.eventForms.some((form) => form.resources.some((element) => element.type === type));
}

// src/generated/catalog.js
var catalog_default = new URL("./catalog.data", import.meta.url);

// src/catalog/catalog-data.ts
var StoredService = class {
	id;
	names;
	eventSources;
	allEventSources;
	status;
	managementOperations;
	#read;
	#sharedDocuments;
	#line = null;
	#operations = null;
	constructor(summary, sharedDocuments, read) {
		this.id = summary.id;
		this.names = summary.names;
		this.eventSources = summary.eventSources;
		this.allEventSources = [...summary.eventSources, ...summary.furtherEventSources ?? []];
		this.status = summary.status ?? { state: "open" };
		this.managementOperations = summary.managementOperations.map(([source, readOnly, guessed, count, eventType]) => ({
			eventSource: this.allEventSources[source] ?? "",
			eventType: eventType ?? "AwsApiCall",
			readOnly: readOnly === 1,
			guessed: guessed === 1,
			count
		}));
		this.#sharedDocuments = sharedDocuments;
		this.#read = read;
	}
	get #parsed() {
		this.#line ??= this.#read();
		return this.#line;
	}
	get documents() {
		return this.#parsed.documents.flatMap((document) => typeof document === "number" ? this.#sharedDocuments[document] ?? [] : document);
	}
	get operations() {
		this.#operations ??= operationsOf$1(this.#parsed);
		return this.#operations;
	}
	get iamActions() {
		return (this.#parsed.iamActions ?? []).flatMap(({ names, ...facts }) => names.map((name) => ({
			name,
			...facts
		}))).sort((a, b) => compareText(a.name, b.name));
	}
	get networkActivity() {
		return this.#parsed.networkActivity;
	}
	get resourceTypes() {
		return this.#parsed.resourceTypes.map((resourceType) => ({
			...resourceType,
			service: this.id
		}));
	}
	get declarations() {
		return this.#parsed.declarations.map((declaration) => ({
			...declaration,
			service: this.id
		}));
	}
};
function operationsOf$1({ groups, forms }) {
	return groups.flatMap((group) => expand$1(group, forms)).sort((a, b) => compareText(a.name, b.name) || compareText(a.eventSource, b.eventSource));
}
function expand$1({ names, eventNames, eventType = "AwsApiCall", forms: positions = [], otherStatements = [], ...facts }, forms) {
	const eventForms = positions.flatMap((position) => forms[position] ?? []);
	return names.map((name) => ({
		name,
		eventNames: eventNames ?? [name],
		eventType,
		eventForms,
		otherStatements,
		...facts
	}));
}
var StoredCatalog = class {
	catalogDate;
	globalServiceEventSources;
	services;
	head;
	constructor(text, onRead = () => void 0) {
		const end = text.indexOf("\n");
		this.head = JSON.parse(text.slice(0, end));
		this.catalogDate = this.head.catalogDate;
		this.globalServiceEventSources = this.head.globalServiceEventSources;
		this.services = this.head.services.map((summary) => {
			const start = end + 1 + summary.start;
			return new StoredService(summary, this.head.documents, () => {
				onRead(summary.id);
				return JSON.parse(text.slice(start, start + summary.length));
			});
		});
	}
	get resourceTypes() {
		return this.services.flatMap((service) => service.resourceTypes);
	}
	get declarations() {
		return this.services.flatMap((service) => service.declarations);
	}
};

// src/catalog/catalog.ts
let loaded;
function loadCatalog() {
	loaded ??= new StoredCatalog(readFileSync(catalog_default, "latin1"));
	return loaded;
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexCatalog(catalog = loadCatalog()) {
	const known = indexes.get(catalog);
	if (known !== void 0) return known;
	const index = makeIndex(catalog, catalog instanceof StoredCatalog ? storedLookup(catalog) : plainLookup(catalog));
	indexes.set(catalog, index);
	return index;
}
function storedLookup({ head, services }) {
	const typesOf = remembering$1((service) => byType(service.resourceTypes));
	const declarationsOf = remembering$1((service) => new Map(service.declarations.map((declaration) => [`${declaration.language} ${declaration.type}`, declaration])));
	const own = (lookup, key) => Object.hasOwn(lookup, key) ? services[lookup[key] ?? -1] : void 0;
	const stored = new Map(services.map((service) => [service, service]));
	return {
		ownsTypes: (service) => (stored.get(service)?.resourceTypes.length ?? 0) > 0,
		declarationsOf: (service) => stored.get(service)?.declarations ?? [],
		resourceType: (type) => {
			const service = own(head.types, type);
			return service === void 0 ? void 0 : typesOf(service).get(type);
		},
		typeNames: () => Object.keys(head.types),
		bearers: (type) => Object.hasOwn(head.bearers, type) ? (head.bearers[type] ?? []).flatMap((position) => services[position] ?? []) : [],
		declarations: (language) => ({
			get: (type) => {
				const service = own(head[language], type);
				return service === void 0 ? void 0 : declarationsOf(service).get(`${language} ${type}`);
			},
			has: (type) => own(head[language], type) !== void 0
		}),
		declaredTypes: (language) => Object.keys(head[language])
	};
}
function plainLookup({ services, resourceTypes, declarations }) {
	const types = byType(resourceTypes);
	return {
		ownsTypes: ({ id }) => resourceTypes.some(({ service }) => service === id),
		declarationsOf: ({ id }) => declarations.filter((declaration) => declaration.service === id),
		resourceType: (type) => types.get(type),
		typeNames: () => [...types.keys()],
		bearers: (type) => services.filter(({ operations }) => operations.some(({ eventForms }) => eventForms.some(({ resources }) => resources.some((element) => element.type === type && element.presence !== "beside")))),
		declarations: (language) => byType(declarations.filter((declaration) => declaration.language === language)),
		declaredTypes: (language) => declarations.flatMap((declaration) => declaration.language === language ? [declaration.type] : [])
	};
}
function byType(values) {
	return new Map(values.map((value) => [value.type, value]));
}
function makeIndex(catalog, lookup) {
	const services = new Map(catalog.services.map((service) => [service.id, service]));
	const recorded = remembering$1(recordedOperations);
	const servicesWithSource = (eventSource) => catalog.services.filter((service) => service.allEventSources.includes(eventSource));
	const byLanguage = {
		cloudformation: lookup.declarations("cloudformation"),
		terraform: lookup.declarations("terraform")
	};
	return {
		catalog,
		service: (id) => services.get(id),
		recordedOperation: (eventSource, eventName) => {
			for (const service of servicesWithSource(eventSource)) {
				const operation = recorded(service).get(recordKey(eventSource, eventName));
				if (operation !== void 0) return {
					service,
					operation
				};
			}
		},
		operationsOf: (serviceId) => services.get(serviceId)?.operations ?? [],
		declarations: (language) => byLanguage[language],
		declaredTypes: lookup.declaredTypes,
		declarationsFor: (resourceType, language) => {
			const type = lookup.resourceType(resourceType);
			const owners = [type, lookup.resourceType(type?.partOf ?? "")].flatMap((owned) => services.get(owned?.service ?? "") ?? []);
			return [.../* @__PURE__ */ new Set([...owners, ...lookup.bearers(resourceType)])].flatMap(lookup.declarationsOf).filter((declaration) => declaration.language === language && (declaration.resourceType === resourceType || Object.hasOwn(declaration.parts, resourceType)));
		},
		resourceType: lookup.resourceType,
		resourceTypeNames: lookup.typeNames,
		servicesBearing: lookup.bearers,
		servicesWithSource,
		mayHaveDataEvents: (eventSource) => servicesWithSource(eventSource).some((service) => lookup.ownsTypes(service) || service.operations.some(({ category }) => category === "data"))
	};
}
function recordedOperations({ operations }) {
	const found = /* @__PURE__ */ new Map();
	for (const operation of operations) for (const eventName of operation.eventNames) {
		const key = recordKey(operation.eventSource, eventName);
		if (!found.has(key)) found.set(key, operation);
	}
	return found;
}
function recordKey(eventSource, eventName) {
	return `${eventSource} ${eventName}`;
}

// src/model/address.ts
function tailOf(id) {
	return id.slice(separatorOf(id) + 1);
}
function fileOf(id) {
	const separator = separatorOf(id);
	return separator < 0 ? null : id.slice(0, separator).replace(/(\.(?:tf|tofu)(?:\.json)?)\[[^[\]]*\]$/, "$1");
}
function deployedId(file, deployment) {
	return deployment === null ? file : `${file}[${deployment}]`;
}
function separatorOf(id) {
	return id.search(/#(?:[^#"\\]|"(?:[^"\\]|\\.)*")*$/s);
}
function shortAddress(id) {
	const arn = /^arn:[^:]*:[^:]*:[^:]*:([^:]*):(.+)$/.exec(id);
	if (arn !== null) return arn[2] === "root" ? `account ${arn[1] ?? ""}` : arn[2] ?? id;
	return tailOf(id);
}
function withoutKeys(address) {
	return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}

// src/policy/resource-scope.ts
function isMeant(where, resource) {
	if (where === null) return "yes";
	const { path, module, resource: address } = where;
	if (path !== null && !matchesWildcard(path, fileOf(resource.id) ?? "")) return "no";
	if (module !== null && !modulesOf(resource.address).some((name) => matchesWildcard(module, name))) return "no";
	if (address !== null && !matchesWildcard(address, resource.address)) return "no";
	const tags = [...where.tags].map(([key, value]) => hasTag(resource, key, value));
	return tags.includes("no") ? "no" : tags.includes("maybe") ? "maybe" : "yes";
}
function modulesOf(address) {
	const steps = [...address.matchAll(/module\.[^.[]+(?:\[(?:"(?:\\.|[^"\\])*"|[^\]]*)\])?(?=\.)/g)].map(([step]) => step);
	return steps.flatMap((_, index) => {
		const written = steps.slice(0, index + 1);
		return [written.join("."), written.map(withoutIndex).join(".")];
	});
}
function withoutIndex(step) {
	return step.endsWith("]") ? step.slice(0, step.indexOf("[")) : step;
}
function hasTag({ tags }, key, value) {
	const tag = tags?.values.get(key);
	if (tag === void 0) return tags?.open === true ? "maybe" : "no";
	const known = knownString(tag);
	if (known === void 0) return value === "*" ? "yes" : "maybe";
	return matchesWildcard(value, known) ? "yes" : "no";
}

// src/requirements/exceptions.ts
function concernOf(service, resource, logDestinations) {
	return {
		service,
		subject: {
			arn: resource.arn,
			isLogDestination: logDestinations.has(resource),
			declared: resource
		}
	};
}
function remaining(operations, concern, exceptions) {
	const groups = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		const exceptRegions = exceptedRegions(operation, concern, exceptions);
		if (exceptRegions === "all") continue;
		const key = exceptRegions.join(" ");
		const group = groups.get(key) ?? {
			operations: [],
			exceptRegions
		};
		group.operations.push(operation);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function exceptedRegions(operation, concern, exceptions) {
	const excepted = /* @__PURE__ */ new Set();
	for (const exception of exceptions) {
		if (!namesOperation(exception, concern.service, operation) || !namesSubject(exception, concern.subject)) continue;
		if (exception.regions?.kind !== "regions") return "all";
		for (const region of exception.regions.regions) excepted.add(region);
	}
	return [...excepted].sort();
}
function namesOperation(exception, service, operation) {
	if (exception.service !== null && exception.service !== service.id) return false;
	if (exception.eventSource !== null && exception.eventSource !== operation.eventSource) return false;
	if (exception.category !== null && exception.category !== operation.category) return false;
	if (exception.resourceType !== null && !bearsType(operation, exception.resourceType)) return false;
	if (exception.operations !== null && !isNamed(operation, exception.operations)) return false;
	return choosesAccess(exception, operation);
}
function namesSubject({ resources, where }, subject) {
	if (where !== null && (subject?.declared == null || isMeant(where, subject.declared) !== "yes")) return false;
	switch (resources.kind) {
		case "declared":
		case "all": return true;
		case "log-destinations": return subject?.isLogDestination ?? false;
		case "arns": {
			const arn = subject?.arn ?? null;
			return arn !== null && resources.arns.some((named) => compare(named.prefix ? "starts-with" : "equals", arn, literal$1(named.text)) === "yes");
		}
	}
}
function isAboutResources({ resources, where }) {
	return where !== null || resources.kind === "arns" || resources.kind === "log-destinations";
}
function concernsManagement(exception) {
	return !isAboutResources(exception) && exception.resourceType === null && (exception.category ?? "management") === "management";
}
function isGeneral(exception) {
	return exception.service === null && exception.eventSource === null && exception.operations === null;
}
function exceptedEventSources(services, exceptions) {
	const sources = /* @__PURE__ */ new Set();
	for (const exception of exceptions.filter((candidate) => concernsManagement(candidate) && !isGeneral(candidate))) {
		if (exception.eventSource !== null && exception.service === null) sources.add(exception.eventSource);
		for (const service of services) {
			const named = service.operations.filter((operation) => operation.category === "management" && namesOperation(exception, service, operation));
			for (const operation of named) sources.add(operation.eventSource);
		}
	}
	return sources;
}
function remainingAccess(values, exceptions) {
	const general = exceptions.filter((exception) => concernsManagement(exception) && isGeneral(exception));
	return values.flatMap((readOnly) => {
		const concerning = general.filter(({ access }) => access === "all" || access === (readOnly === "true" ? "read" : "write"));
		if (concerning.some(({ regions }) => regions?.kind !== "regions")) return [];
		return [{
			readOnly,
			exceptRegions: concerning.flatMap(({ regions }) => regions?.kind === "regions" ? regions.regions : [])
		}];
	});
}

// src/requirements/chosen-services.ts
function coversEveryService({ record, names }) {
	const { service, eventSource, resourceType, category } = record;
	return !(service !== null || eventSource !== null || resourceType !== null) && category === "management" && (names === null || names.every((name) => name.includes("*")));
}
function chosenServices(account) {
	const { record, context, index } = account;
	const { service, eventSource, resourceType } = record;
	const owner = resourceType === null ? null : index.resourceType(resourceType)?.service ?? null;
	const named = service !== null || eventSource !== null || resourceType !== null;
	const excepted = coversEveryService(account) ? exceptedEventSources(context.catalog.services, account.exceptions) : /* @__PURE__ */ new Set();
	return context.catalog.services.filter((candidate) => {
		if (!named) return meansEveryService(account) || account.declaredServices.has(candidate.id) || candidate.allEventSources.some((source) => excepted.has(source));
		if (service !== null && candidate.id !== service) return false;
		if (eventSource !== null && !candidate.allEventSources.includes(eventSource)) return false;
		return resourceType === null || candidate.id === owner || index.servicesBearing(resourceType).includes(candidate);
	});
}
function meansEveryService(account) {
	const { record } = account;
	return record.category === "management" ? !coversEveryService(account) : record.resources.kind !== "declared";
}
function declaredServices(resources, { resourceType, servicesBearing }) {
	const ids = new Set(resources.map((resource) => resource.service));
	const parts = new Set(resources.flatMap((resource) => [...resource.parts.keys()]));
	for (const part of parts) {
		const owner = resourceType(part)?.service;
		if (owner !== void 0) ids.add(owner);
		for (const service of servicesBearing(part)) ids.add(service.id);
	}
	return ids;
}
function choosesOperation({ record }, operation) {
	if (record.category !== null && operation.category !== record.category) return false;
	if (record.resourceType !== null && operation.category === "management") return false;
	if (record.eventSource !== null && operation.eventSource !== record.eventSource) return false;
	if (record.operations !== null && !isNamed(operation, record.operations)) return false;
	return choosesAccess(record, operation);
}

// src/requirements/resource-shapes.ts
function shapesOf(resources, where, exceptions, logDestinations) {
	const aboutResources = exceptions.filter(isAboutResources);
	return groupsOf(resources, (resource) => {
		const subject = {
			arn: resource.arn,
			isLogDestination: logDestinations.has(resource),
			declared: resource
		};
		const named = aboutResources.map((exception) => namesSubject(exception, subject) ? "1" : "0").join("");
		return [
			isMeant(where, resource),
			named,
			ownShape(resource)
		].join(" ");
	});
}
const shapes = /* @__PURE__ */ new WeakMap();
function ownShape(resource) {
	const known = shapes.get(resource);
	if (known !== void 0) return known;
	const { service, resourceType, arn, contains, variables, parts, scope, region, guard, assumptions } = resource;
	const plain = JSON.stringify([
		[
			service,
			resourceType,
			arn !== null,
			contains === true,
			[...variables.keys()],
			[...parts]
		],
		[scope.id, ...[
			scope.account,
			scope.partition,
			region
		].map(textKey$1)],
		guardKey(guard)
	]);
	const made = assumptions.length === 0 ? plain : plain + dataKey(assumptions);
	shapes.set(resource, made);
	return made;
}
function onEach(made, resources, subjectOf) {
	if (resources.length === 1) return [made];
	const all = made.flatMap(({ sets, wider }) => [...sets, ...wider].flatMap(({ elements }) => elements ?? []));
	const types = [...new Map(all.map(({ type }) => [textKey$1(type), type])).values()];
	const elements = ownElements(all);
	const ofFirst = made.map((required) => ({
		...required,
		likeness: {
			elements,
			types
		}
	}));
	return resources.map((resource, index) => index === 0 ? ofFirst : ofFirst.map((required) => repeated(required, resource, subjectOf(resource))));
}
function ownElements(all) {
	const found = /* @__PURE__ */ new Map();
	for (const { own } of all) if (own !== void 0 && !found.has(own.name)) found.set(own.name, own);
	return [...found.values()];
}
function repeated(required, declared, resource) {
	const ofOther = (set) => ({
		...set,
		elements: set.elements?.map((element) => elementOn(element, declared)) ?? null
	});
	return {
		...required,
		resource,
		get sets() {
			return required.sets.map(ofOther);
		},
		get wider() {
			return required.wider.map(ofOther);
		}
	};
}
function elementOn(element, resource) {
	const { own } = element;
	return own === void 0 ? element : {
		...own.of(resource),
		own
	};
}

// src/requirements/account-context.ts
function accountContextOf(policy, requirement, scope, resources, context) {
	const { partitions } = context.semantics;
	const index = indexCatalog(context.catalog);
	const meant = resources.filter((resource) => isMeant(requirement.record.where, resource) !== "no");
	const exceptions = requirement.except.filter(({ until }) => until === null || until >= context.today);
	const partition = partitions.find(({ id }) => compare("equals", scope.partition, literal$1(id)) === "yes") ?? partitions[0];
	return {
		policy,
		requirement,
		record: requirement.record,
		exceptions,
		names: namedOperations(requirement.record),
		scope,
		resources: meant,
		shapes: shapesOf(meant, requirement.record.where, exceptions, context.logDestinations),
		context,
		index,
		declaredServices: declaredServices(meant, index),
		globalRegion: partition?.leader ?? "us-east-1"
	};
}
function requiredEventsBase(account, service, operations) {
	const [first] = operations;
	return {
		policy: account.policy,
		requirement: account.requirement,
		service,
		services: null,
		eventSource: first?.eventSource ?? null,
		operations,
		count: operations.length,
		scope: account.scope,
		wider: [],
		occurs: "yes",
		meant: "yes",
		likeness: null
	};
}

// src/policy/named-arn.ts
const anyArn = "{arn...}";
function arnPatterns(element, type) {
	if (element.arn === null || element.arn === void 0 && type?.hasArn === false) return [];
	if (element.arn !== void 0) return [element.arn];
	return type === void 0 || type.arn.length === 0 ? [anyArn] : type.arn;
}
function bindNamedArn(pattern, arn) {
	const bound = arn.prefix ? bindBeginning(pattern, arn.text) : bindPattern(pattern, arn.text);
	return bound === void 0 ? null : new Map([...bound].map(([name, text]) => [name, literal$1(text)]));
}
function bindBeginning(pattern, beginning) {
	const bound = /* @__PURE__ */ new Map();
	let rest = beginning;
	for (const piece of parsePattern(pattern)) {
		if (rest === "") return bound;
		const held = typeof piece === "string" ? heldByLiteral(piece, rest) : heldByPlaceholder(piece, rest, bound.get(piece.name));
		if (held === void 0) return void 0;
		rest = rest.slice(held.length);
		if (typeof piece !== "string" && rest !== "") bound.set(piece.name, held);
	}
	return rest === "" ? bound : void 0;
}
function heldByLiteral(piece, rest) {
	if (rest.startsWith(piece)) return piece;
	return piece.startsWith(rest) ? rest : void 0;
}
function heldByPlaceholder(piece, rest, bound) {
	if (bound !== void 0) return rest.startsWith(bound) ? bound : void 0;
	return (piece.rest ? /^[^]+/ : /^[^/:]+/).exec(rest)?.[0];
}
function regionOfArn(arn) {
	const region = arn.split(":")[3];
	return region === void 0 || region === "" || !/^[a-z0-9-]+$/.test(region) || arn.split(":").length < 5 ? null : region;
}

// src/requirements/event-domains.ts
const anyText = {
	kind: "free",
	examples: [],
	except: []
};
function listedDomain(values) {
	return {
		kind: "listed",
		values: values.map(literal$1)
	};
}
function fieldDomains(account, choice) {
	return new Map([
		["eventCategory", only(literal$1(choice.category))],
		["eventSource", choice.eventSource],
		["eventName", choice.eventName],
		["eventType", only(literal$1(choice.eventType))],
		...choice.readOnly === null ? [] : [["readOnly", choice.readOnly]],
		["userIdentity.arn", {
			kind: "free",
			examples: [],
			except: [],
			within: concatenate([
				"arn:",
				account.scope.partition,
				":"
			]),
			mayBeAbsent: true
		}],
		["sessionCredentialFromConsole", {
			kind: "listed",
			values: [null, literal$1("true")]
		}]
	]);
}
function operationFields(account, category, operations) {
	const [first] = operations;
	return fieldDomains(account, {
		category,
		eventSource: only(literal$1(first.eventSource)),
		eventName: eventNamesOf(operations),
		eventType: first.eventType,
		readOnly: readOnlyDomain(account, first)
	});
}
function fieldsKey(account, operation) {
	return [
		operation.eventSource,
		operation.eventType,
		domainKey(readOnlyDomain(account, operation))
	].join(" ");
}
function eventNamesOf(operations) {
	return listedDomain(operations.flatMap((operation) => operation.eventNames));
}
function readOnlyDomain({ record }, operation) {
	return listedDomain(!isReadOnlyKnown(operation) && record.access === "all" ? ["true", "false"] : [String(operation.readOnly)]);
}
function accessValues({ record }) {
	return record.access === "all" ? ["true", "false"] : [record.access === "read" ? "true" : "false"];
}
function domainKey(domain) {
	return domain.kind === "listed" ? domain.values.map((value) => value === null ? "" : display(value)).join(",") : "*";
}
function requiredRegions({ record: { regions } }) {
	return regions?.kind === "regions" ? listedDomain(regions.regions) : anyText;
}
function regionOfResource({ record: { regions } }, resource) {
	return regions?.kind === "regions" && regions.regions.every((region) => compare("equals", resource.region, literal$1(region)) === "no") ? null : only(resource.region);
}
function regionsOfArn(account, arn) {
	const { regions } = account.record;
	const own = regionOfArn(arn);
	if (own === null) return requiredRegions(account);
	return regions?.kind === "regions" && !regions.regions.includes(own) ? listedDomain([]) : only(literal$1(own));
}
function withoutRegions(domain, regions) {
	if (domain.kind === "free") return {
		...domain,
		except: [...domain.except, ...regions.map(literal$1)]
	};
	const values = domain.values.filter((value) => value !== null && !regions.includes(display(value)));
	return values.length === 0 ? null : {
		kind: "listed",
		values
	};
}

// src/requirements/management-events.ts
function requiredManagementEvents(account, service, operations) {
	return remaining(operations, {
		service,
		subject: null
	}, account.exceptions).flatMap(({ operations: left, exceptRegions }) => groupsOf(left, (operation) => fieldsKey(account, operation)).flatMap((group) => {
		const sets = setsOf$1(account, group, exceptRegions);
		if (sets.length === 0) return [];
		return [{
			...requiredEventsBase(account, service, group),
			category: "management",
			resource: null,
			sets
		}];
	}));
}
function possibleManagementEvents(account, operations) {
	const [eventSource] = operations.map((operation) => operation.eventSource);
	if (eventSource === void 0 || account.index.mayHaveDataEvents(eventSource)) return [];
	return setsOf$1(account, operations, []).map((set) => ({
		...set,
		fields: new Map([...set.fields, ["readOnly", listedDomain(accessValues(account))]])
	}));
}
function setsOf$1(account, [first, ...others], exceptRegions) {
	if (first === void 0) return [];
	const fields = operationFields(account, "Management", [first, ...others]);
	return placesOfManagementEvents(account, first.eventSource, exceptRegions).map((place) => ({
		when: null,
		fields,
		...place,
		elements: null
	}));
}
function placesOfManagementEvents(account, eventSource, exceptRegions) {
	const events = globalEventsOf(account.context.semantics, eventSource);
	const regional = events === "all" ? null : withoutRegions(requiredRegions(account), exceptRegions);
	const global = events === "none" ? null : globalRegion(account, exceptRegions);
	return [...regional === null ? [] : [{
		region: regional,
		global: false
	}], ...global === null ? [] : [{
		region: global,
		global: true
	}]];
}
function globalEventsOf({ globalServices }, eventSource) {
	return globalServices.find((service) => service.eventSource === eventSource)?.events ?? "none";
}
function globalRegion({ record: { regions }, globalRegion: region }, exceptRegions) {
	return regions?.kind === "regions" && !regions.regions.includes(region) ? null : withoutRegions(only(literal$1(region)), exceptRegions);
}

// src/requirements/other-services.ts
function requiredEventsOfOtherServices(account, apart) {
	const members = membersOf$1(account, new Set(apart));
	if (members.length === 0) return [];
	const base = {
		...requiredEventsBase(account, null, []),
		category: "management",
		resource: null
	};
	return [{
		...base,
		count: members.reduce((sum, { count }) => sum + count, 0),
		sets: [],
		services: {
			members,
			setsOf: (member, eventNames) => setsOf(account, member, eventNames)
		}
	}, ...account.names === null ? [{
		...base,
		count: 0,
		sets: setsOfUnknownServices(account),
		services: "unknown-to-the-catalog"
	}] : []];
}
function operationsOfMember(member) {
	const { service, eventSource, eventType, readOnly, guessed, names } = member;
	return service.operations.filter((operation) => operation.category === "management" && operation.eventSource === eventSource && operation.eventType === eventType && operation.readOnly === readOnly && isReadOnlyKnown(operation) !== guessed && (names === null || isNamed(operation, names)));
}
function membersOf$1(account, apart) {
	const left = new Map(remainingAccess(accessValues(account), account.exceptions).map((one) => [one.readOnly, one]));
	const placesOf = placesRemembered(account);
	return summaries(account.context.catalog).flatMap((summary) => {
		if (apart.has(summary.service)) return [];
		const known = left.get(String(summary.readOnly));
		const places = known === void 0 ? [] : placesOf(summary.eventSource, known.exceptRegions);
		if (places.length === 0) return [];
		const access = accessOf(account, summary).filter((value) => left.has(value));
		const member = {
			...summary,
			places,
			access,
			names: account.names
		};
		if (account.names === null) return [member];
		const count = operationsOfMember(member).length;
		return count === 0 ? [] : [{
			...member,
			count
		}];
	});
}
function accessOf({ record }, { guessed, readOnly }) {
	return guessed && record.access === "all" ? ["true", "false"] : [String(readOnly)];
}
const summariesOf = /* @__PURE__ */ new WeakMap();
function summaries(catalog) {
	const known = summariesOf.get(catalog);
	if (known !== void 0) return known;
	const made = catalog.services.flatMap((service) => service.managementOperations.map((alike) => ({
		...alike,
		service
	})));
	summariesOf.set(catalog, made);
	return made;
}
function placesRemembered(account) {
	const globals = new Set(account.context.semantics.globalServices.map(({ eventSource }) => eventSource));
	const made = /* @__PURE__ */ new Map();
	return (source, except) => remembered$1(made, `${globals.has(source) ? source : ""} ${except.join()}`, () => placesOfManagementEvents(account, source, except));
}
function setsOf(account, member, eventNames) {
	const { eventSource, eventType, access, places } = member;
	const fields = fieldDomains(account, {
		category: "Management",
		eventSource: only(literal$1(eventSource)),
		eventName: listedDomain(eventNames),
		eventType,
		readOnly: listedDomain(access)
	});
	return places.map((place) => ({
		when: null,
		fields,
		...place,
		elements: null
	}));
}
function setsOfUnknownServices(account) {
	const groups = /* @__PURE__ */ new Map();
	for (const { readOnly, exceptRegions } of remainingAccess(accessValues(account), account.exceptions)) remembered$1(groups, exceptRegions.join(), () => ({
		readOnly: [],
		exceptRegions
	})).readOnly.push(readOnly);
	return [...groups.values()].flatMap(({ readOnly, exceptRegions }) => {
		const region = withoutRegions(requiredRegions(account), exceptRegions);
		if (region === null) return [];
		return [{
			when: null,
			fields: fieldDomains(account, {
				category: "Management",
				eventSource: only(unknownSource$1),
				eventName: only({ parts: [freshPiece("segment", "eventName")] }),
				eventType: "AwsApiCall",
				readOnly: listedDomain(readOnly)
			}),
			region,
			global: false,
			elements: null
		}];
	});
}
const unknownSource$1 = concatenate([{ parts: [freshPiece("segment", "eventSource")] }, ".amazonaws.com"]);

// src/coverage/operation-classes.ts
function classesOf(required, selectors, examples) {
	const { operations, count, sets, wider, services } = required;
	if (services !== null && services !== "unknown-to-the-catalog") return classesOfMany(services, selectors, examples);
	const [first] = operations;
	if (first === void 0 || services !== null) return [{
		operations,
		count,
		sets,
		wider,
		parts: []
	}];
	const tests = selectors.eventNameTests;
	return (tests.length === 0 ? [operations] : [...groupBy(operations, ({ eventNames }) => answersTo(eventNames, tests)).values()]).map((group) => {
		const named = (set) => narrowed(set, group);
		return {
			operations: group,
			count: group.length === operations.length ? count : group.length,
			sets: sets.map(named),
			wider: wider.map(named),
			parts: []
		};
	});
}
function narrowed(set, [first]) {
	if (first === void 0) return set;
	const fields = new Map(set.fields);
	fields.set("eventName", {
		kind: "listed",
		values: first.eventNames.map(literal$1)
	});
	return {
		...set,
		fields
	};
}
function answersTo(values, tests) {
	return values.map((value) => tests.map((test) => test.accepts(literal$1(value))).join("")).join(" ");
}
function classesOfMany({ members, setsOf }, selectors, examples) {
	const [first] = members;
	const [example] = first === void 0 ? [] : setsOf(first, []);
	if (example === void 0) return [];
	const relevant = selectors.relevantTo(example).map(({ selector }) => selector);
	const parts = members.flatMap(partsByName(testsOf(relevant, "eventName")));
	return [...groupBy(parts, memberKey(relevant)).values()].map((group) => {
		const { member, operation } = representativeOf(group.map(({ part }) => part), examples);
		return {
			operations: [],
			count: group.reduce((sum, { part }) => sum + part.count, 0),
			sets: setsOf(member, operation.eventNames),
			wider: [],
			parts: group.map(({ part }) => part)
		};
	});
}
function testsOf(selectors, field) {
	return [...new Set(selectors.flatMap(({ box }) => box.fields.get(field) ?? []))];
}
function partsByName(tests) {
	if (tests.length === 0) return (member) => [{
		part: {
			member,
			count: member.count,
			operations: () => operationsOfMember(member)
		},
		answers: ""
	}];
	return (member) => {
		return [...groupBy(operationsOfMember(member), ({ eventNames }) => answersTo(eventNames, tests))].map(([answers, operations]) => ({
			part: {
				member,
				count: operations.length,
				operations: () => operations
			},
			answers
		}));
	};
}
function memberKey(selectors) {
	const answers = (field) => {
		const tests = testsOf(selectors, field);
		return tests.length === 0 ? () => "" : remembering$1((value) => answersTo([value], tests));
	};
	const ofSource = answers("eventSource");
	const ofType = answers("eventType");
	const ofReadOnly = answers("readOnly");
	const numbers = /* @__PURE__ */ new Map();
	const isReachAsked = selectors.some(({ reach }) => reach !== null);
	const placesKey = (places) => {
		if (!isReachAsked) return 0;
		const number = numbers.get(places) ?? numbers.size + 1;
		numbers.set(places, number);
		return number;
	};
	return ({ part: { member }, answers: ofNames }) => [
		ofSource(member.eventSource),
		ofType(member.eventType),
		[...new Set(member.access.map(ofReadOnly))].sort().join(","),
		placesKey(member.places),
		ofNames
	].join(" ");
}
function representativeOf(parts, examples) {
	for (const { eventSource, read, write } of examples) for (const { member, operations } of parts) {
		if (member.eventSource !== eventSource || member.guessed) continue;
		const operation = operations().find(({ name }) => name === (member.readOnly ? read : write));
		if (operation !== void 0) return {
			member,
			operation
		};
	}
	const [first] = parts;
	if (first === void 0) throw new Error("a class of operations has no operation");
	return {
		member: first.member,
		operation: first.operations()[0] ?? { eventNames: [] }
	};
}

// src/coverage/judge.ts
function judge(required, sinks, sinksMayBeUnseen, effort, semantics) {
	switch (required.category) {
		case "never": return [decided(required, required, "never-recorded")];
		case "undocumented": return [{
			...decided(required, required, "undetermined"),
			recordedIfMade: isRecordedIfMade(required, sinks, sinksMayBeUnseen, effort, semantics)
		}];
		case "management":
		case "data":
		case "networkActivity": return classesOf(required, sinks.selectorsOfAll, semantics.exampleOperations).map((one) => effort.run.isUsedUp ? notBegun(required, one) : new Case(required, one, sinks, sinksMayBeUnseen, { left: effort.perVerdict }).judgement());
	}
}
function isRecordedIfMade(required, sinks, sinksMayBeUnseen, effort, semantics) {
	if (required.sets.length === 0 || effort.run.isUsedUp) return false;
	return judge({
		...required,
		category: "management"
	}, sinks, sinksMayBeUnseen, effort, semantics).every(({ verdict }) => verdict === "covered");
}
function decided(required, { operations, count, parts = [] }, verdict) {
	return {
		required,
		operations,
		count,
		parts,
		verdict,
		recordedBy: [],
		missed: null,
		openBecause: null
	};
}
function notBegun(required, operations) {
	return {
		...decided(required, operations, "undetermined"),
		openBecause: "run-budget"
	};
}
var Case = class {
	#required;
	#class;
	#sinks;
	#sinksMayBeUnseen;
	#budget;
	#overBudget = false;
	constructor(required, operations, sinks, sinksMayBeUnseen, budget) {
		this.#required = required;
		this.#class = operations;
		this.#sinks = sinks;
		this.#sinksMayBeUnseen = sinksMayBeUnseen;
		this.#budget = budget;
	}
	judgement() {
		const decision = this.#decide();
		const recordedBy = this.#recordedBy(decision.verdict);
		const base = {
			...decided(this.#required, this.#class, "undetermined"),
			missed: decision.missed
		};
		if (this.#overBudget) return {
			...base,
			openBecause: "budget"
		};
		return {
			...base,
			...decision,
			recordedBy
		};
	}
	#decide() {
		const { sets } = this.#class;
		const unsure = this.#unrecordedInSomeWorld(sets);
		if (unsure === null) return this.#coveredWithWider();
		if (this.#sinksMayBeUnseen) return {
			verdict: "undetermined",
			missed: unsure,
			openBecause: "unseen-sinks"
		};
		const missed = this.#unrecordedInEveryWorld(sets);
		if (missed === null) return {
			verdict: "undetermined",
			missed: unsure,
			openBecause: null
		};
		return {
			verdict: sets.some((set) => this.#isRecorded(set, this.#relevantTo(set), "may")) ? "partial" : "uncovered",
			missed,
			openBecause: null
		};
	}
	#coveredWithWider() {
		const excluded = this.#class.wider.filter((set) => this.#relevantTo(set).some(({ box }) => box.elements?.excludes === true));
		const open = this.#unrecordedInSomeWorld(excluded);
		return open === null ? {
			verdict: "covered",
			missed: null,
			openBecause: null
		} : {
			verdict: "undetermined",
			missed: open,
			openBecause: "wider-events"
		};
	}
	#relevantTo(set) {
		return this.#sinks.selectorsOfAll.relevantTo(set).map(({ selector }) => selector);
	}
	#unrecordedInSomeWorld(sets) {
		for (const inWorld of this.#sinksByWorld(this.#sinks.sure)) {
			const existing = new Set(inWorld.map(({ assessed }) => assessed));
			const selectorsOf = (set) => this.#sinks.selectorsOfSure.relevantTo(set).flatMap(({ selector, sinks }) => sinks.some((sink) => existing.has(sink)) ? [selector] : []);
			const event = this.#firstUnrecorded(sets, selectorsOf, "must");
			if (event !== null) return event;
		}
		return null;
	}
	#unrecordedInEveryWorld(sets) {
		return this.#firstUnrecorded(sets, (set) => this.#relevantTo(set), "may");
	}
	#sinksByWorld(sinks) {
		const resourceGuard = this.#required.resource?.declared?.guard ?? [];
		const possible = worldsOf([resourceGuard, ...sinks.map((inScope) => inScope.assessed.sink.guard)])?.filter((world) => holdsIn(resourceGuard, world)) ?? [];
		if (possible.length === 0) return [sinks.filter((inScope) => implied(inScope.assessed.sink.guard, resourceGuard))];
		return possible.map((world) => sinks.filter((inScope) => holdsIn(inScope.assessed.sink.guard, world)));
	}
	#recordedBy(verdict) {
		if (verdict === "uncovered") return [];
		const { sets } = this.#class;
		const recording = this.#sinks.sure.filter((inScope) => sets.some((set) => this.#isRecorded(set, inScope.selectors, "must")));
		const ids = [...new Set(recording.map((inScope) => inScope.assessed.sink.id))];
		if (verdict === "covered") return ids;
		const worlds = this.#sinksByWorld(recording);
		return ids.filter((id) => worlds.every((sinks) => sinks.some((inScope) => inScope.assessed.sink.id === id)));
	}
	#firstUnrecorded(sets, selectorsFor, reading) {
		for (const set of sets) {
			const search = this.#noted(findUnrecorded(set, selectorsFor(set), reading, this.#budget));
			if (search.kind === "found") return {
				event: search.event,
				set
			};
		}
		return null;
	}
	#isRecorded(set, selectors, reading) {
		return this.#noted(findRecorded(set, selectors, reading, this.#budget)).kind === "found";
	}
	#noted(search) {
		if (search.kind === "over-budget") this.#overBudget = true;
		return search;
	}
};

// src/coverage/log-destinations.ts
function logDestinationsOf(sinks, resources, semantics) {
	const trails = sinks.flatMap(({ sink, status }) => sink.kind === "trail" && status.counts !== "no" ? [sink] : []);
	const found = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const delivering = trails.filter((trail) => semantics.logDestinations.some((destination) => deliversTo(trail, resource, destination)));
		if (delivering.length > 0) found.set(resource, delivering);
	}
	return found;
}
function deliversTo(trail, resource, { setting, resourceType, placeholder }) {
	if (resource.resourceType !== resourceType) return false;
	const named = trail[setting];
	const name = resource.variables.get(placeholder);
	return named.kind === "known" && name !== void 0 && compare("equals", named.value, name) === "yes";
}
function logDestinationNotices(policies, destinations, today) {
	const [first] = destinations.keys();
	if (first === void 0) return [];
	const ids = new Set([...destinations.keys()].map(({ id }) => id));
	const trails = new Set([...destinations.values()].flat().map(({ id }) => id));
	const location = first.origin.locate();
	return policies.flatMap((policy) => {
		const [exception] = policy.requirements.flatMap(({ except }) => except).filter(({ resources, until }) => resources.kind === "log-destinations" && (until === null || until >= today));
		if (exception === void 0) return [];
		const [verb, object] = ids.size === 1 ? ["receives", "it"] : ["receive", "them"];
		return [{
			level: "note",
			message: `${[...ids].join(", ")} ${verb} the logs of ${[...trails].join(", ")}: policy ${policy.id} asks for no data events of ${object}, because ${exception.reason}.`,
			location,
			incomplete: false
		}];
	});
}

// src/requirements/event-elements.ts
const ownPlaceholders = new Map([
	"partition",
	"region",
	"account"
].map((name) => [name, literal$1("x")]));
function isFixed({ index }, form) {
	return form.resources.every((element) => {
		if (element.arn === null || element.arnPrefix !== void 0) return element.arnPrefix === void 0 || isFilled(fillPattern(element.arnPrefix, ownPlaceholders));
		if (element.arn === void 0) return index.resourceType(element.type)?.hasArn === false;
		return isFilled(fillPattern(element.arn, ownPlaceholders));
	});
}
function admitsForm({ record }, form) {
	return record.resourceType === null || form.resources.some((element) => element.type === record.resourceType);
}
function placeTexts({ scope }) {
	return /* @__PURE__ */ new Map([["partition", scope.partition], ["account", scope.account]]);
}
function resourceTexts(account, resource) {
	const { region, variables } = resource;
	const places = placeTexts(account).set("region", region);
	return { get: (name) => variables.get(name) ?? places.get(name) ?? (assignedNames(account, resource).includes(name) ? assignedText(name, resource) : void 0) };
}
function assignedText(name, { id }) {
	const piece = {
		id: `${id}.${name}`,
		kind: "anything",
		unknown: {
			code: "assigned-part",
			part: name,
			resource: id
		},
		stem: name
	};
	return unresolvedText(piece);
}
function assignedNames({ index }, resource) {
	const patterns = [...resource.parts.keys()].flatMap((part) => index.resourceType(part)?.arn ?? []);
	return [...new Set(patterns.flatMap(placeholderNames))];
}
function variantsOf$1(account, form, texts) {
	return variants(form, (element) => element.type === account.record.resourceType, (element) => elementPatterns(account, element, texts));
}
function variantsOn(account, form, resource) {
	const own = ownTexts(account, resource);
	const isNeeded = (element) => element.type === resource.resourceType || element.type === account.record.resourceType;
	return variants(form, isNeeded, (element) => element.type === resource.resourceType ? ownPatterns(account, element, resource, own) : patternsFilled(account, element, own));
}
function ownTexts(account, resource) {
	return {
		rules: account.context.semantics.nameRules,
		texts: resourceTexts(account, resource),
		names: /* @__PURE__ */ new Set([...assignedNames(account, resource), ...resource.variables.keys()]),
		textsOf: (other) => resourceTexts(account, other)
	};
}
function patternsFilled({ index }, element, own) {
	const patterns = arnPatterns(element, index.resourceType(element.type));
	return patterns.length === 0 ? [withoutArnOwn(element, own)] : patterns.map((pattern) => withPattern(element, pattern, own));
}
function withPattern({ type, presence }, pattern, { rules, texts, names, textsOf }) {
	const made = (all) => {
		const arn = filled(pattern, all, rules);
		if (presence !== "beside") return {
			type: literal$1(type),
			arn
		};
		return {
			type: literal$1(type),
			arn: renamedHoles(arn, "beside"),
			beside: true
		};
	};
	if (!placeholderNames(pattern).some((name) => names.has(name))) return made(texts);
	return {
		...made(texts),
		own: {
			name: `${type} ${pattern}`,
			of: (other) => made(textsOf(other))
		}
	};
}
function withoutArnOwn(element, { rules, texts, names, textsOf }) {
	const { type, arnPrefix } = element;
	const made = withoutArn(element, texts, rules);
	if (arnPrefix === void 0 || !placeholderNames(arnPrefix).some((name) => names.has(name))) return made;
	return {
		...made,
		own: {
			name: `${type} ${arnPrefix}\u2026`,
			of: (other) => withoutArn(element, textsOf(other), rules)
		}
	};
}
function variants(form, isNeeded, patternsOf) {
	const isSure = (element) => element.presence !== "optional" || isNeeded(element);
	const plain = combinations(form.resources.filter(isSure).map(patternsOf));
	const optional = form.resources.filter((element) => !isSure(element));
	return [...plain, ...optional.flatMap((element) => plain.flatMap((elements) => patternsOf(element).map((pattern) => [...elements, pattern])))];
}
function combinations(lists) {
	return lists.reduce((made, list) => made.flatMap((elements) => list.map((pattern) => [...elements, pattern])), [[]]);
}
function strangersOf(account, form, resource) {
	const texts = new Map([...placeTexts(account), ["region", resource.region]]);
	return form.resources.flatMap((element) => elementPatterns(account, element, texts).slice(0, 1)).map(withOtherHoles);
}
function withOtherHoles(element) {
	return {
		...element,
		arn: element.arn === null ? null : renamedHoles(element.arn, "other"),
		...element.arnPrefix === void 0 ? {} : { arnPrefix: renamedHoles(element.arnPrefix, "other") }
	};
}
function renamedHoles(pieces, prefix) {
	return pieces.map((piece) => typeof piece !== "string" && "rest" in piece && piece.name !== "region" ? {
		...piece,
		name: `${prefix} ${piece.name}`
	} : piece);
}
function elementPatterns(account, element, texts) {
	const rules = account.context.semantics.nameRules;
	return patternsFilled(account, element, {
		rules,
		texts,
		names: /* @__PURE__ */ new Set(),
		textsOf: () => texts
	});
}
function withoutArn({ type, arnPrefix }, texts, rules) {
	return {
		type: literal$1(type),
		arn: null,
		...arnPrefix === void 0 ? {} : { arnPrefix: filled(arnPrefix, texts, rules) }
	};
}
function filled(pattern, texts, rules) {
	const text = fillPattern(pattern, texts);
	if (isFilled(text)) return text.parts;
	const inPattern = rules.filter(({ arn }) => pattern.startsWith(arn));
	if (inPattern.length === 0) return text.pieces;
	return text.pieces.map((piece) => {
		const rule = isHole(piece) ? inPattern.find(({ placeholder }) => placeholder === piece.name) : void 0;
		return rule === void 0 || !isHole(piece) ? piece : {
			...piece,
			rule
		};
	});
}
function ownPatterns(account, element, resource, own) {
	const { type } = element;
	const patterns = arnPatterns(element, account.index.resourceType(type));
	if (patterns.length === 0) return [withoutArnOwn(element, own)];
	if (resource.contains === true) return patternsInside(patterns, resource).map((pattern) => withPattern(element, pattern, own));
	if (element.arn !== void 0) return [withPattern(element, element.arn ?? "{arn...}", own)];
	return [withArnOf(type, resource, own), ...patternsBeyond(patterns, resource).map((pattern) => withPattern(element, pattern, own))];
}
function withArnOf(type, resource, own) {
	const made = ({ arn }, texts) => ({
		type: literal$1(type),
		arn: arn?.parts ?? filled("{arn...}", texts, own.rules)
	});
	const of = (other) => made(other, own.textsOf(other));
	return {
		...made(resource, own.texts),
		own: {
			name: type,
			of
		}
	};
}
function patternsInside(patterns, resource) {
	const placed = patterns.filter((pattern) => placeholderNames(pattern).some((name) => resource.variables.has(name)));
	return placed.length === 0 ? patterns : placed;
}
function patternsBeyond(patterns, resource) {
	if (patterns.length < 2) return [];
	const names = patterns.map((pattern) => placeholderNames(pattern).filter((name) => !ownPlaceholders.has(name)));
	const own = names.find((list) => list.length > 0 && list.every((name) => resource.variables.has(name)));
	return own === void 0 ? [] : patterns.filter((_, index) => names[index] !== own && own.every((name) => names[index]?.includes(name)));
}
function concerns(form, type) {
	return form.resources.some((element) => element.type === type);
}

// src/requirements/data-events.ts
function requiredDataEvents(account, service, operations) {
	const { resources } = account.record;
	switch (resources.kind) {
		case "declared": {
			const made = onShapes(account, service, operations);
			return [...made, ...onNoResource(account, service, operations, made)];
		}
		case "all": return kindsOf(account, operations, {
			service,
			subject: null
		}).flatMap((kind) => onForms(account, service, kind, () => true));
		case "arns": return resources.arns.flatMap((arn) => {
			return kindsOf(account, operations, {
				service,
				subject: arn.prefix ? null : {
					arn: literal$1(arn.text),
					isLogDestination: false,
					declared: null
				}
			}).flatMap((kind) => onNamedArn(account, service, kind, arn));
		});
	}
}
function kindsOf(account, operations, concern) {
	return remaining(operations, concern, account.exceptions).flatMap((left) => groupsOf(left.operations, (operation) => `${fieldsKey(account, operation)} ${JSON.stringify(operation.eventForms)}`).flatMap(([first, ...others]) => first === void 0 ? [] : [{
		operations: [first, ...others],
		forms: first.eventForms.filter((form) => admitsForm(account, form)),
		exceptRegions: left.exceptRegions
	}]));
}
function setMaker(account, kind, region) {
	const fields = operationFields(account, "Data", kind.operations);
	return (form, elements) => ({
		when: {
			code: "catalog-form",
			when: form.when
		},
		fields: form.eventType === void 0 ? fields : withEventType(fields, form.eventType),
		region,
		global: false,
		elements: elements.length === 0 ? null : elements
	});
}
function withEventType(fields, eventType) {
	return new Map([...fields, ["eventType", only(literal$1(eventType))]]);
}
function onShapes(account, service, operations) {
	const found = /* @__PURE__ */ new Map();
	for (const shape of account.shapes) {
		const [first] = shape;
		if (first === void 0) continue;
		const made = onDeclared(account, service, operations, first);
		if (made.length === 0) continue;
		for (const [index, required] of onEach(made, shape, requiredResourceOf).entries()) {
			const resource = shape[index];
			if (resource !== void 0) found.set(resource, required);
		}
	}
	return found.size === 0 ? [] : account.resources.flatMap((resource) => found.get(resource) ?? []);
}
function requiredResourceOf(declared) {
	return {
		address: declared.id,
		type: declared.resourceType ?? "",
		arn: declared.arn,
		declared
	};
}
function onDeclared(account, service, operations, resource) {
	const { resourceType } = resource;
	const ownRegion = regionOfResource(account, resource);
	if (resourceType === null || ownRegion === null) return [];
	if (!operations.some(({ eventForms }) => eventForms.some((form) => concerns(form, resourceType)))) return [];
	return kindsOf(account, operations, concernOf(service, resource, account.context.logDestinations)).flatMap((kind) => {
		const region = withoutRegions(ownRegion, kind.exceptRegions);
		const own = kind.forms.filter((form) => !isFixed(account, form) && concerns(form, resourceType));
		if (region === null || own.length === 0) return [];
		const setOf = setMaker(account, kind, region);
		const fixed = kind.forms.filter((form) => isFixed(account, form));
		const texts = placeTexts(account).set("region", resource.region);
		const sets = [...fixed.flatMap((form) => variantsOf$1(account, form, texts).map((elements) => setOf(form, elements))), ...own.flatMap((form) => variantsOn(account, form, resource).map((elements) => setOf(form, elements)))];
		const wider = own.filter((form) => form.several === true).flatMap((form) => variantsOn(account, form, resource).map((elements) => setOf(form, [...elements, ...strangersOf(account, form, resource)])));
		return [{
			...requiredEventsBase(account, service, kind.operations),
			category: "data",
			resource: requiredResourceOf(resource),
			sets,
			wider,
			occurs: occursOn(own, resource),
			meant: isMeant(account.record.where, resource) === "yes" ? "yes" : "maybe"
		}];
	});
}
function occursOn(forms, resource) {
	return forms.flatMap((form) => form.resources.map((element) => element.type)).filter((type) => resource.parts.has(type)).some((type) => resource.parts.get(type) === "no") ? "no" : "yes";
}
function onNoResource(account, service, operations, made) {
	return kindsOf(account, made.length === 0 && account.record.service !== null ? operations : operations.filter((operation) => operation.eventForms.every((form) => isFixed(account, form))), {
		service,
		subject: null
	}).flatMap((kind) => onForms(account, service, kind, (form) => isFixed(account, form)));
}
function onForms(account, service, kind, isChosen) {
	const region = withoutRegions(requiredRegions(account), kind.exceptRegions);
	if (region === null) return [];
	const forms = kind.forms.filter(isChosen);
	const ordered = [...forms.filter((form) => isFixed(account, form)), ...forms.filter((form) => !isFixed(account, form))];
	const setOf = setMaker(account, kind, region);
	const sets = ordered.flatMap((form) => variantsOf$1(account, form, placeTexts(account)).map((elements) => setOf(form, elements)));
	return sets.length === 0 ? [] : [{
		...requiredEventsBase(account, service, kind.operations),
		category: "data",
		resource: null,
		sets
	}];
}
function onNamedArn(account, service, kind, arn) {
	const region = withoutRegions(regionsOfArn(account, arn.text), kind.exceptRegions);
	if (region === null) return [];
	const setOf = setMaker(account, kind, region);
	const found = kind.forms.flatMap((form) => namedVariants(account, form, arn).map(({ type, elements }) => ({
		type,
		set: setOf(form, elements)
	})));
	const [first] = found;
	if (first === void 0) return [];
	const shown = arn.prefix ? `${arn.text}*` : arn.text;
	const resource = {
		address: shown,
		type: first.type,
		arn: literal$1(shown),
		declared: null
	};
	return [{
		...requiredEventsBase(account, service, kind.operations),
		category: "data",
		resource,
		sets: found.map(({ set }) => set)
	}];
}
function namedVariants(account, form, arn) {
	return form.resources.flatMap((element) => {
		if (element.presence === "beside") return [];
		const type = literal$1(element.type);
		return (element.arnPrefix !== void 0 && arn.prefix ? [element.arnPrefix] : arnPatterns(element, account.index.resourceType(element.type))).flatMap((pattern) => {
			const bound = bindNamedArn(pattern, arn);
			if (bound === null) return [];
			const others = form.resources.filter((other) => other !== element && other.presence !== "optional").flatMap((other) => elementPatterns(account, other, bound).slice(0, 1));
			return namedPieces(pattern, arn).map((pieces) => ({
				type: element.type,
				elements: [element.arnPrefix === void 0 ? {
					type,
					arn: pieces
				} : {
					type,
					arn: null,
					arnPrefix: pieces
				}, ...others]
			}));
		});
	});
}
function namedPieces(pattern, arn) {
	if (!arn.prefix) return [[arn.text]];
	const last = parsePattern(pattern).at(-1);
	const isComplete = bindNamedArn(pattern, {
		text: arn.text,
		prefix: false
	}) !== null;
	if (isComplete && typeof last === "string") return [[arn.text]];
	const goesOn = [arn.text, {
		name: "rest",
		rest: !isComplete || typeof last !== "object" || last.rest
	}];
	return isComplete ? [[arn.text], goesOn] : [goesOn];
}

// src/requirements/network-activity-events.ts
function requiredNetworkEvents(account, service) {
	const { category, eventSource, resourceType, resources } = account.record;
	if (category !== "networkActivity" || resourceType !== null || resources.kind === "arns") return [];
	return service.networkActivity.filter((activity) => eventSource === null || activity.eventSource === eventSource).flatMap((activity) => ofSource(account, service, activity));
}
function ofSource(account, service, activity) {
	const known = callsOf(service, activity);
	if (account.names !== null || account.record.access !== "all") return onCalls(account, service, activity, known.filter((operation) => isAsked(account, operation)));
	return [...onCalls(account, service, activity, known), ...onUnknownCalls(account, service, activity, known)];
}
function onUnknownCalls(account, service, activity, known) {
	const exceptRegions = generalExceptions(account, service, activity);
	if (exceptRegions === allRegions) return [];
	return onNames(account, service, activity, {
		operations: [],
		names: {
			kind: "free",
			examples: [],
			except: known.flatMap(({ eventNames }) => eventNames).map(literal$1)
		},
		exceptRegions
	});
}
const callsBySource = /* @__PURE__ */ new WeakMap();
function callsOf(service, activity) {
	return remembered$1(callsBySource, activity, () => {
		return service.operations.filter((operation) => operation.eventSource === activity.eventSource && operation.eventType === "AwsApiCall").map((operation) => ({
			...operation,
			category: "networkActivity",
			eventForms: []
		}));
	});
}
function isAsked({ record, names }, operation) {
	return choosesAccess(record, operation) && (names === null || isNamed(operation, names));
}
const allRegions = ["all"];
function generalExceptions({ exceptions }, service, { eventSource }) {
	const isGeneral = (exception) => (exception.service === null || exception.service === service.id) && (exception.eventSource === null || exception.eventSource === eventSource) && (exception.category === null || exception.category === "networkActivity") && exception.operations === null && exception.access === "all" && exception.resourceType === null && !isAboutResources(exception);
	const general = exceptions.filter(isGeneral);
	if (general.some(({ regions }) => regions?.kind !== "regions")) return allRegions;
	return [...new Set(general.flatMap(({ regions }) => regions?.kind === "regions" ? regions.regions : []))].sort();
}
function onCalls(account, service, activity, calls) {
	return remaining(calls, {
		service,
		subject: null
	}, account.exceptions).flatMap(({ operations, exceptRegions }) => onNames(account, service, activity, {
		operations,
		names: eventNamesOf(operations),
		exceptRegions
	}));
}
function onNames(account, service, { eventSource }, { operations, names, exceptRegions }) {
	const region = withoutRegions(requiredRegions(account), exceptRegions);
	if (region === null) return [];
	const set = {
		when: null,
		fields: networkFields(account, eventSource, names),
		region,
		global: false,
		elements: null
	};
	return [{
		...requiredEventsBase(account, service, operations),
		eventSource,
		...operations.length === 0 && { services: "unknown-to-the-catalog" },
		category: "networkActivity",
		resource: null,
		sets: [set]
	}];
}
function networkFields(account, eventSource, names) {
	const fields = fieldDomains(account, {
		category: "NetworkActivity",
		eventSource: only(literal$1(eventSource)),
		eventName: names,
		eventType: "AwsVpceEvent",
		readOnly: null
	});
	fields.delete("sessionCredentialFromConsole");
	return fields.set("errorCode", {
		kind: "listed",
		values: [null, literal$1("VpceAccessDenied")]
	}).set("vpcEndpointId", {
		kind: "free",
		examples: [],
		except: [],
		within: literal$1("vpce-")
	});
}

// src/requirements/required-events.ts
function requiredEventsOf(policy, requirement, scope, resources, context) {
	const account = accountContextOf(policy, requirement, scope, resources, context);
	const services = chosenServices(account);
	const allRequired = services.flatMap((service) => ofService$1(account, service));
	return coversEveryService(account) ? [...allRequired, ...requiredEventsOfOtherServices(account, services)] : allRequired;
}
function ofService$1(account, service) {
	const chosen = service.operations.filter((operation) => choosesOperation(account, operation));
	return [
		...requiredManagementEvents(account, service, chosen.filter((operation) => operation.category === "management")),
		...requiredDataEvents(account, service, chosen.filter((operation) => operation.category === "data")),
		...requiredNetworkEvents(account, service),
		...unrecordable(account, service)
	];
}
function unrecordable(account, service) {
	const { record, names } = account;
	if (record.category === "networkActivity" || coversEveryService(account)) return [];
	if (names === null && (record.category === "management" || !account.declaredServices.has(service.id))) return [];
	return ["never", "undocumented"].flatMap((category) => {
		const operations = service.operations.filter((operation) => operation.category === category && (names === null || isNamed(operation, names)) && choosesAccess(record, operation) && (record.eventSource === null || operation.eventSource === record.eventSource));
		const required = remaining(operations, {
			service,
			subject: null
		}, account.exceptions).flatMap((left) => left.operations);
		return groupsOf(required, (operation) => [
			operation.eventSource,
			operation.instead ?? "",
			operation.note ?? ""
		].join(" ")).map((group) => ({
			...requiredEventsBase(account, service, group),
			category,
			resource: null,
			sets: category === "undocumented" ? possibleManagementEvents(account, group) : []
		}));
	});
}

// src/coverage/other-deployments.ts
function sinkOfOtherDeployment(sink, scope, guard) {
	const parts = clashes(sink.guard, guard).map(placeAskedFor);
	if (parts.includes(null) || sink.scope.id !== scope.id) return null;
	const isOtherAccount = parts.includes("account");
	if (isOtherAccount && !isOrganizationTrail$1(sink)) return null;
	if (parts.includes("region") && isSingleRegion(sink)) return null;
	const given = piecesUnder(sink.guard);
	return bindSink(sink, (piece) => textThere(piece, given, isOtherAccount));
}
function textThere(piece, given, isOtherAccount) {
	const value = given.get(piece.id)?.value ?? null;
	if (value !== null) return literal$1(value);
	if (piece.kind === "partition" || piece.kind === "account" && !isOtherAccount) return void 0;
	return unresolvedText({
		...piece,
		id: `other deployment:${piece.id}`
	});
}
function placeAskedFor({ subject }) {
	if (subject.code !== "value" && subject.code !== "equal-to") return null;
	const { of } = subject;
	switch (of.code) {
		case "stack-place":
		case "app-place":
		case "stack-set-target":
		case "provider-place": return of.part === "partition" ? null : of.part;
		default: return null;
	}
}

// src/coverage/selector-index.ts
function indexSelectors(sinks) {
	const all = shared(sinks);
	const byCategory = /* @__PURE__ */ new Map();
	const byTypes = /* @__PURE__ */ new Map();
	const byElements = /* @__PURE__ */ new Map();
	const ofCategory = (set) => {
		const domain = set.fields.get("eventCategory");
		if (domain?.kind !== "listed" || domain.values.length !== 1) return {
			key: "",
			selectors: all
		};
		const [category = null] = domain.values;
		const key = category === null ? "" : display(category);
		return {
			key,
			selectors: remembered$1(byCategory, key, () => all.filter(({ selector: { box } }) => box.fields.get("eventCategory")?.accepts(category) !== "no"))
		};
	};
	return {
		eventNameTests: [...new Set(all.flatMap(({ selector: { box } }) => box.fields.get("eventName") ?? []))],
		relevantTo: (set) => {
			const { key, selectors } = ofCategory(set);
			const elements = fixedElements(set);
			const types = set.elements?.map(({ type }) => type) ?? [];
			if (types.length === 0) return selectors;
			const typesKey = `${key} ${types.map(textKey$1).join(" ")}`;
			const ofTypes = remembered$1(byTypes, typesKey, () => selectors.filter(({ selector }) => canTakeTypes(selector, types)));
			if (elements === null) return ofTypes;
			return remembered$1(byElements, `${key} ${elementsKey(elements)}`, () => ofTypes.filter(({ selector }) => canTake(selector, elements)));
		}
	};
}
function ofSinks(index, isMeant) {
	const known = /* @__PURE__ */ new Map();
	const { eventNameTests } = index;
	return {
		eventNameTests,
		relevantTo: (set) => {
			const relevant = index.relevantTo(set);
			return remembered$1(known, relevant, () => relevant.filter(({ sinks }) => sinks.some(isMeant)));
		}
	};
}
function shared(sinks) {
	const found = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	const numberOf = (test) => remembered$1(numbers, test, () => numbers.size);
	for (const { assessed, selectors } of sinks) for (const selector of selectors) {
		const key = keyOf$4(selector, numberOf);
		const known = remembered$1(found, key, () => ({
			number: found.size,
			selector,
			alike: [],
			sinks: []
		}));
		known.alike.push(selector);
		if (known.sinks.at(-1) !== assessed) known.sinks.push(assessed);
	}
	return [...found.values()];
}
function keyOf$4({ box, reach, status }, numberOf) {
	const fields = [...box.fields].map(([name, test]) => `${name}=${String(numberOf(test))}`).sort();
	const elements = box.elements === null ? "" : String(numberOf(box.elements));
	return [
		status,
		box.status,
		reach?.key ?? "",
		elements,
		...fields
	].join(" ");
}
function canTakeTypes({ box: { elements } }, types) {
	return elements === null || some(types, elements.takesType) !== "no";
}
function canTake({ box }, elements) {
	return box.elements?.accepts(elements) !== "no";
}

// src/coverage/sinks-in-sight.ts
var SinksOfRun = class {
	#sinks;
	#semantics;
	#compiled = /* @__PURE__ */ new Map();
	#all = null;
	constructor(sinks, semantics) {
		this.#sinks = sinks;
		this.#semantics = semantics;
	}
	seenFrom(scope) {
		const inScope = sinksInScope(scope, this.#sinks, this.#semantics, (assessed, applies) => this.#compiledFor(assessed, applies));
		const open = inScope.filter(({ applies }) => applies !== "yes");
		if (open.length === 0) return sightOf(inScope);
		const sure = inScope.filter(({ applies }) => applies === "yes");
		const selectorsOfSure = indexSelectors(sure);
		const { selectorsOfAll, elementsTests } = this.#ofAll();
		if (inScope.length === this.#sinks.length) return {
			sure,
			open,
			selectorsOfSure,
			selectorsOfAll,
			elementsTests
		};
		return {
			sure,
			open,
			selectorsOfSure,
			selectorsOfAll: among(selectorsOfAll, inScope),
			elementsTests
		};
	}
	#ofAll() {
		if (this.#all !== null) return this.#all;
		const all = this.#sinks.map((assessed) => ({
			assessed,
			selectors: this.#compiledFor(assessed, "maybe")
		}));
		this.#all = {
			selectorsOfAll: indexSelectors(all),
			elementsTests: elementsTestsOf(all)
		};
		return this.#all;
	}
	#compiledFor(assessed, applies) {
		const { sink, selectors, status } = assessed;
		const known = remembered$1(this.#compiled, assessed, () => /* @__PURE__ */ new Map());
		return remembered$1(known, applies, () => compiledSelectorsOf(sink, selectors, status, applies, this.#semantics));
	}
};
function sinksInScope(scope, sinks, semantics, compile = ({ sink, selectors, status }, applies) => compiledSelectorsOf(sink, selectors, status, applies, semantics)) {
	return sinks.flatMap((assessed) => {
		const applicability = applicabilityOfMember(scope, assessed.sink, semantics);
		if (applicability.applies === "no") return [];
		return [{
			assessed,
			...applicability,
			selectors: compile(assessed, applicability.applies)
		}];
	});
}
function sightOf(inScope) {
	const sure = inScope.filter(({ applies }) => applies === "yes");
	const open = inScope.filter(({ applies }) => applies !== "yes");
	const selectorsOfSure = indexSelectors(sure);
	return {
		sure,
		open,
		selectorsOfSure,
		selectorsOfAll: open.length === 0 ? selectorsOfSure : indexSelectors(inScope),
		elementsTests: elementsTestsOf(inScope)
	};
}
function existingWith(guard, scope, inSight, semantics) {
	const canExist = ({ assessed }) => compatible(assessed.sink.guard, guard);
	if (guard.length === 0) return inSight;
	const [sure, open] = [inSight.sure.filter(canExist), inSight.open.filter(canExist)];
	if (sure.length === inSight.sure.length && open.length === inSight.open.length) return inSight;
	const elsewhere = [...inSight.sure, ...inSight.open].filter((inScope) => !canExist(inScope)).flatMap((inScope) => inOtherDeployment(inScope, scope, guard, semantics) ?? []);
	if (elsewhere.length > 0) return sightOf([
		...sure,
		...open,
		...elsewhere
	]);
	return {
		sure,
		open,
		selectorsOfSure: among(inSight.selectorsOfSure, sure),
		selectorsOfAll: among(inSight.selectorsOfAll, [...sure, ...open]),
		elementsTests: inSight.elementsTests
	};
}
function inOtherDeployment({ assessed }, scope, guard, semantics) {
	const sink = sinkOfOtherDeployment(assessed.sink, scope, guard);
	if (sink === null) return null;
	const selectors = selectorsOf(sink, semantics);
	return {
		assessed: {
			...assessed,
			sink,
			selectors,
			alwaysExists: false
		},
		applies: "maybe",
		because: { code: "other-deployment" },
		assumption: null,
		selectors: compiledSelectorsOf(sink, selectors, assessed.status, "maybe", semantics)
	};
}
function among(index, inScope) {
	const sinks = new Set(inScope.map(({ assessed }) => assessed));
	return ofSinks(index, (sink) => sinks.has(sink));
}
function elementsTestsOf(sinks) {
	const selectors = sinks.flatMap(({ assessed }) => assessed.selectors.selectors);
	return new Set(selectors.flatMap(({ boxes }) => boxes.flatMap(({ elements }) => elements ?? [])));
}

// src/coverage/open-imports.ts
function openImportsOf(sink, index) {
	const imports = (sink.advancedEventSelectors.kind === "known" ? ofAdvanced(sink.advancedEventSelectors.value.items[index]) : sink.kind === "trail" && sink.eventSelectors.kind === "known" ? ofBasic(sink.eventSelectors.value.items[index]) : []).flatMap(unresolvedPieces).filter(({ exportName }) => exportName !== void 0);
	return [...new Map(imports.map(({ id, unknown }) => [id, unknown])).values()];
}
function ofAdvanced(selector) {
	return selector?.fieldSelectors.items.flatMap(({ conditions }) => conditions.flatMap(({ values }) => values.items.map(textOf$2))) ?? [];
}
function ofBasic(selector) {
	if (selector?.dataResources.kind !== "known") return [];
	return selector.dataResources.value.items.flatMap(({ values }) => values.kind === "known" ? values.value.items.map(textOf$2) : []);
}
function textOf$2({ text }) {
	return text;
}

// src/coverage/reasons.ts
function explainSink(inScope, event, semantics) {
	const { sink, selectors, status } = inScope.assessed;
	const nothing = {
		inScope,
		verdict: "no",
		selector: null
	};
	if (status.refused) return {
		...nothing,
		reasons: status.because,
		origin: status.origin ?? sink.origin
	};
	const selected = closest(selectors.selectors, event);
	if (selected === null) return {
		...nothing,
		reasons: [{ code: "no-selectors" }],
		origin: sink.origin
	};
	const { evaluation } = selected;
	const base = {
		inScope,
		selector: selected.index,
		origin: status.origin ?? sink.origin
	};
	if (evaluation.verdict === "no") return {
		...base,
		verdict: "no",
		reasons: ofSelector(inScope, selected),
		origin: evaluation.origin ?? sink.origin
	};
	if (status.counts === "no") return {
		...base,
		verdict: "no",
		reasons: status.because
	};
	const region = reachOf(sink, semantics)?.accepts(event.region, event.global) ?? "yes";
	if (region === "no") return {
		...base,
		verdict: "no",
		reasons: [outOfReach(inScope, event)],
		origin: regionOrigin(inScope)
	};
	const open = [
		...evaluation.verdict === "maybe" ? ofSelector(inScope, selected) : [],
		...status.counts === "maybe" ? status.because : [],
		...region === "maybe" ? [openRegion$1(inScope, event)] : [],
		...inScope.applies === "maybe" && inScope.because !== null ? [inScope.because] : [],
		...sink.guard.length > 0 ? [ofGuard(inScope)] : []
	];
	const verdict = open.length > 0 ? "maybe" : and(evaluation.verdict, status.counts, region, inScope.applies);
	return {
		...base,
		verdict,
		reasons: open,
		origin: evaluation.origin ?? base.origin
	};
}
function ofGuard({ assessed: { sink, alwaysExists } }) {
	return {
		code: alwaysExists ? "variant-when" : "exists-only-when",
		guard: sink.guard
	};
}
function closest(selectors, event) {
	const evaluated = selectors.map((selector) => ({
		...selector,
		evaluation: selector.evaluate(event),
		count: selectors.length
	}));
	const nearness = ({ evaluation }) => rank$3(evaluation) + (namesKin(evaluation, event) ? .5 : 0);
	return evaluated.reduce((found, candidate) => found === null || nearness(candidate) > nearness(found) ? candidate : found, null);
}
function namesKin({ because }, event) {
	if (because === null) return false;
	const services = (event.resources ?? []).flatMap((element) => element.type === null ? [] : [`${display(element.type).split("::").slice(0, 2).join("::")}::`]);
	const named = textsOf$2(because).map(display);
	return services.some((service) => named.some((text) => text.includes(service)));
}
function textsOf$2(reason) {
	switch (reason.code) {
		case "selector-condition": return reason.conditions.flatMap(({ values }) => values.first);
		case "data-resource-types": return reason.types.filter((type) => type !== null);
		case "data-resource-values": return reason.values?.first ?? [];
		case "field-twice": return textsOf$2(reason.of);
		case "field-without-operator":
		case "field-not-documented":
		case "more-conditions":
		case "record-without-resources":
		case "record-without-event-source":
		case "category-unknown":
		case "basic-selector-category":
		case "read-write-type":
		case "basic-setting-unknown":
		case "management-events-off":
		case "event-source-excluded":
		case "no-data-resources":
		case "selectors-unknown":
		case "default-selector": return [];
	}
}
function rank$3(evaluation) {
	switch (evaluation.verdict) {
		case "yes": return 2 * grounds.length;
		case "maybe": return grounds.length + grounds.indexOf(evaluation.ground);
		case "no": return grounds.indexOf(evaluation.ground);
	}
}
function ofSelector({ assessed }, { index, count, name, evaluation }) {
	const { because, verdict } = evaluation;
	if (because === null) return [];
	const imports = verdict === "maybe" ? openImportsOf(assessed.sink, index) : [];
	return [{
		code: "selector",
		selector: {
			index,
			count,
			name,
			kind: assessed.selectors.kind
		},
		because,
		imports
	}];
}
function outOfReach({ assessed: { sink } }, event) {
	const leavesOutGlobal = sink.kind === "trail" && sink.globalServiceEvents.kind === "known" && !sink.globalServiceEvents.value;
	if (event.global === true && leavesOutGlobal) return { code: "global-events-left-out" };
	return {
		code: "home-region-only",
		home: nameOf$4(sink.region)
	};
}
function regionOrigin({ assessed: { sink } }) {
	return sink.multiRegion.kind === "absent" ? sink.origin : sink.multiRegion.origin;
}
function openRegion$1({ assessed: { sink } }, event) {
	if (sink.multiRegion.kind === "unknown") return {
		code: "multi-region-unknown",
		because: sink.multiRegion.because
	};
	if (event.global !== false) return { code: "global-events-unknown" };
	if (sink.multiRegion.kind === "absent" && sink.kind === "event-data-store") return { code: "store-region-undocumented" };
	return {
		code: "event-region-unknown",
		home: nameOf$4(sink.region),
		region: nameOf$4(event.region)
	};
}
function nameOf$4(region) {
	return knownString(region) ?? null;
}

// src/coverage/sink-answers.ts
const mostSinksNamed = 8;
const mostAlone = 2;
function restingOn(sinks) {
	return {
		assumptions: sinks.flatMap(({ sink }) => sink.assumptions),
		scopes: new Set(sinks.map(({ sink }) => sink.scope.id))
	};
}
const noAnswers$1 = {
	each: [],
	more: 0,
	together: null
};
function answersToGap({ event }, { sure, open }, semantics) {
	if (sure.length > 0) return {
		...noAnswers$1,
		each: sure.map((sink) => explainSink(sink, event, semantics))
	};
	const ids = [...new Set(open.map(({ assessed }) => assessed.sink.id))];
	const named = new Set(ids.slice(0, 8));
	const each = open.filter(({ assessed }) => named.has(assessed.sink.id)).map((sink) => explainSink(sink, event, semantics));
	return {
		...noAnswers$1,
		each,
		more: ids.length - named.size
	};
}
function answersToOpen(missed, inSight, semantics) {
	const { alone, byId } = openSinksOf(inSight);
	const together = togetherOn(missed, inSight);
	const isFew = together !== null && together.reason.sinks.length <= mostAlone;
	const few = isFew ? together.reason.sinks.flatMap((id) => byId.get(id) ?? []) : [];
	const each = [
		...inSight.sure,
		...alone,
		...few
	].map((sink) => explainSink(sink, missed.event, semantics));
	return {
		...noAnswers$1,
		each,
		together: isFew ? null : together
	};
}
const openSinks = /* @__PURE__ */ new WeakMap();
function openSinksOf(inSight) {
	return remembered$1(openSinks, inSight, () => {
		const isOfUnknownAccount = ({ because }) => because?.code === "same-account-unknown";
		const ofUnknownAccount = inSight.open.filter(isOfUnknownAccount);
		return {
			alone: inSight.open.filter((sink) => !isOfUnknownAccount(sink)),
			byId: groupBy(ofUnknownAccount, ({ assessed }) => assessed.sink.id),
			told: /* @__PURE__ */ new Map()
		};
	});
}
function togetherOn({ event, set }, inSight) {
	const { byId, told } = openSinksOf(inSight);
	if (byId.size === 0) return null;
	const taking = inSight.selectorsOfAll.relevantTo(set).filter(({ selector }) => mayTake(selector, event));
	const key = taking.map(({ number }) => number).join(" ");
	return remembered$1(told, key, () => together$4(taking, byId));
}
function mayTake({ box, reach }, event) {
	if (reach?.accepts(event.region, event.global) === "no") return false;
	for (const [field, test] of box.fields) if (test.accepts(event.fields.get(field) ?? null) === "no") return false;
	return box.elements?.accepts(event.resources) !== "no";
}
function together$4(taking, byId) {
	const recording = new Set(taking.flatMap(({ sinks }) => sinks));
	const found = [...byId].flatMap(([id, variants]) => {
		const alike = variants.filter(({ assessed }) => recording.has(assessed));
		return alike.length === 0 ? [] : [{
			id,
			alike
		}];
	});
	found.sort((a, b) => compareText(a.id, b.id));
	const because = found[0]?.alike[0]?.because;
	if (because?.code !== "same-account-unknown") return null;
	const named = found.slice(0, 8);
	return {
		...restingOn(found.flatMap(({ alike }) => alike.map(({ assessed }) => assessed))),
		named: named.flatMap(({ alike: [inScope] }) => inScope === void 0 ? [] : [answerOf$1(inScope)]),
		reason: {
			...because,
			sinks: named.map(({ id }) => id),
			more: found.length - named.length
		}
	};
}
function answerOf$1(inScope) {
	return {
		inScope,
		verdict: "maybe",
		selector: null,
		reasons: inScope.because === null ? [] : [inScope.because],
		origin: inScope.assessed.sink.origin
	};
}

// src/coverage/variants.ts
function variantAnswers(answers) {
	return groupsOf(answers, idOf).flatMap((variants) => [...groupBy(variants, ({ reasons }) => dataKey(reasons)).values()].flatMap((alike) => toldOf$1(alike, variants)));
}
function toldOf$1(alike, variants) {
	if (alike.some(saysWhen)) return alike.map((answer) => ({
		...answer,
		when: []
	}));
	const others = variants.filter((variant) => !alike.includes(variant));
	return guardsAgainst(alike.map(guardOf$1), others.map(guardOf$1)).flatMap((when, index) => {
		const answer = alike[index];
		return answer === void 0 ? [] : [{
			...answer,
			when
		}];
	});
}
function saysWhen({ reasons }) {
	return reasons.some(({ code }) => code === "exists-only-when" || code === "variant-when");
}
function surelyNot(answers) {
	const groups = groupBy(answers, idOf);
	return new Set([...groups].flatMap(([id, group]) => group.every(({ verdict }) => verdict === "no") ? [id] : []));
}
function reasonOf({ inScope, reasons, when }, touchesOthers) {
	return {
		code: "sink",
		sink: inScope.assessed.sink.id,
		when,
		reasons,
		touchesOthers
	};
}
function idOf({ inScope }) {
	return inScope.assessed.sink.id;
}
function guardOf$1({ inScope }) {
	return inScope.assessed.sink.guard;
}

// src/coverage/resource-classes.ts
function classKeyFor(tests) {
	const byTypes = remembered$1(literalsOfTests, tests, () => /* @__PURE__ */ new Map());
	const literals = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	return ({ elements, types }, resource) => {
		const known = remembered$1(keys, elements, () => /* @__PURE__ */ new Map());
		const inQuestion = remembered$1(literals, elements, () => remembered$1(byTypes, types.map(textKey$1).join(" "), () => literalsAbout(types, tests)));
		return remembered$1(known, resource, () => elements.map(({ of }) => elementKey(of(resource), inQuestion, resource)).join(" | "));
	};
}
const literalsOfTests = /* @__PURE__ */ new WeakMap();
function literalsAbout(types, tests) {
	const found = /* @__PURE__ */ new Map();
	for (const test of tests) {
		if (types.every((type) => test.takesType(type) === "no")) continue;
		for (const literal of test.literals) found.set(`${literal.comparison} ${textKey$1(literal.text)}`, literal);
	}
	const literals = [...found.values()];
	return {
		literals,
		pieceIds: new Set(literals.flatMap(({ text }) => pieceIdsOf(text)))
	};
}
function elementKey(element, { literals, pieceIds }, resource) {
	const answers = [behindBeginning(element)];
	const answerTo = comparisonsWith(element);
	for (const [index, literal] of literals.entries()) {
		const answer = answerTo(literal);
		if (answer === "open") return `${answers[0] ?? ""} ${skeletonOf(element, pieceIds, resource)}`;
		if (answer !== "no") answers.push(`${String(index)}${answer}`);
	}
	return answers.join(",");
}
function behindBeginning(element) {
	const pieces = piecesOf$1(element);
	const start = pieces.findIndex(isHole);
	return start < 0 ? "" : JSON.stringify(pieces.slice(start).map(pieceKey));
}
function pieceKey(piece) {
	return typeof piece === "string" || isHole(piece) ? piece : { id: piece.id };
}
function comparisonsWith(element) {
	const pieces = piecesOf$1(element);
	const beginning = beginningOf(pieces);
	const isWhole = element.arn !== null && !pieces.some(isHole);
	return ({ comparison, text }) => {
		if (isOpenThroughout(text, pieces)) return "maybe";
		if (isWhole) return definite(compare(comparison, beginning, text), () => inPlace(comparison, beginning, text));
		return comparison === "ends-with" ? endsInBeginning(beginning, text) : startInBeginning(beginning, text);
	};
}
function isOpenThroughout({ parts: [first, ...others] }, pieces) {
	if (typeof first !== "object" || others.length > 0 || first.kind !== "anything") return false;
	return !pieces.some((piece) => typeof piece !== "string" && !isHole(piece) && piece.id === first.id);
}
function definite(answer, otherwise) {
	return answer === "maybe" ? otherwise() : answer;
}
function inPlace(comparison, arn, value) {
	const end = arn.parts.findLastIndex((part) => typeof part === "string");
	const last = arn.parts[end];
	if (comparison === "ends-with" || typeof last !== "string" || !last.includes(":")) return "open";
	const name = last.slice(last.lastIndexOf(":") + 1);
	const place = concatenate([...arn.parts.slice(0, end), last.slice(0, last.length - name.length)]);
	if (![place, value].every(isOpenWithinSegments)) return "open";
	const asked = behindColons(value, colonsIn(place));
	if (asked === null) return "open";
	const isWhole = end === arn.parts.length - 1;
	return (comparison === "equals" ? isWhole && name === asked : name.startsWith(asked)) ? `in ${textKey$1(place)}` : "open";
}
function isOpenWithinSegments({ parts }) {
	return parts.every((part) => typeof part === "string" || !canHoldCharacter(part.kind, ":"));
}
function colonsIn({ parts }) {
	return parts.reduce((sum, part) => sum + (typeof part === "string" ? part.split(":").length - 1 : 0), 0);
}
function behindColons({ parts }, count) {
	let left = count;
	for (const [index, part] of parts.entries()) {
		if (typeof part !== "string") continue;
		const segments = part.split(":");
		if (segments.length <= left) left -= segments.length - 1;
		else return index === parts.length - 1 ? segments.slice(left).join(":") : null;
	}
	return "";
}
function startInBeginning(beginning, value) {
	if (beginDifferently(beginning, value)) return "no";
	return compare("starts-with", beginning, value) === "yes" ? "yes" : inPlace("starts-with", beginning, value);
}
function endsInBeginning(beginning, value) {
	const last = beginning.parts.at(-1);
	const known = knownString(value);
	if (typeof last !== "string" || known === void 0) return "open";
	const places = [];
	for (let length = 1; length <= known.length; length += 1) {
		const start = known.slice(0, length);
		if (last.endsWith(start)) places.push(length);
		else if (start.endsWith(last) && beginning.parts.length > 1) return "open";
	}
	return places.length === 0 ? "no" : `at${places.join("+")}`;
}
function skeletonOf(element, pieceIds, { region, scope }) {
	const kept = /* @__PURE__ */ new Set([...[
		region,
		scope.account,
		scope.partition
	].flatMap(pieceIdsOf), ...pieceIds]);
	const own = [];
	return JSON.stringify(piecesOf$1(element).map((piece) => {
		if (typeof piece === "string" || isHole(piece) || kept.has(piece.id)) return pieceKey(piece);
		if (!own.includes(piece.id)) own.push(piece.id);
		return {
			kind: piece.kind,
			number: own.indexOf(piece.id)
		};
	}));
}
function pieceIdsOf(text) {
	return unresolvedPieces(text).map(({ id }) => id);
}

// src/coverage/shared-decisions.ts
function sharingDecisions(decide, classKey, onOther, isGivenUp) {
	const classes = /* @__PURE__ */ new Map();
	return (required) => {
		const { likeness, resource } = required;
		const declared = resource?.declared ?? null;
		if (likeness === null || declared === null) return decide(required);
		const known = remembered$1(classes, likeness, () => /* @__PURE__ */ new Map());
		const key = classKey(likeness, declared);
		const first = known.get(key) ?? null;
		if (first !== null) return first.map((one) => onOther(one, required));
		const decided = decide(required);
		if (!decided.some(isGivenUp)) known.set(key, decided);
		return decided;
	};
}
function isGivenUp({ judgement: { openBecause } }) {
	return openBecause === "budget" || openBecause === "run-budget";
}
function missedOn({ event, set }, resource) {
	const elements = set.elements?.map((element) => elementOn(element, resource)) ?? null;
	const resources = event.resources?.map((found, index) => {
		const [from, to] = [set.elements?.[index], elements?.[index]];
		return from === void 0 || to === void 0 || from === to ? found : movedElement(found, from, to);
	}) ?? null;
	return {
		event: {
			...event,
			resources
		},
		set: {
			...set,
			elements
		}
	};
}
function movedElement({ type, arn, arnPrefix }, from, to) {
	return {
		type,
		arn: arn === null ? null : moved(arn, from.arn ?? [], to.arn ?? []),
		...arnPrefix === void 0 ? {} : { arnPrefix: moved(arnPrefix, from.arnPrefix ?? [], to.arnPrefix ?? []) }
	};
}
function moved(text, from, to) {
	const beginning = beginningOf(to);
	return from.some(isHole) ? concatenate([beginning, behind$1(text, beginningOf(from))]) : beginning;
}
function nameTheEvent(reasons) {
	return reasons.some((reason) => reason.code === "sink" && reason.reasons.some((part) => part.code === "selector" && namesTheEvent(part.because)));
}
function namesTheEvent(reason) {
	if (reason.code === "field-twice") return namesTheEvent(reason.of);
	return "remark" in reason && reason.remark?.code === "element-with-prefix";
}

// src/coverage/assess.ts
const usualSteps = {
	perVerdict: 2e7,
	perRun: 6e7
};
function assess(input) {
	const bindings = bindingsOf(input);
	const sinks = prepareSinks(input.sinks.map((sink) => resting(sink, bindings.ofSelectors.get(sink.scope.id))), bindings.resolve, input.semantics);
	const resources = input.resources.map((resource) => bindResource(resource, bindings.resolve));
	if (sinks.length === 0 && !input.judgeWithoutSinks) return {
		sinks,
		resources,
		entries: [],
		notices: []
	};
	const { perVerdict, perRun } = input.steps ?? usualSteps;
	const effort = {
		perVerdict,
		run: new Allowance(perRun)
	};
	const destinations = logDestinationsOf(sinks, resources, input.semantics);
	const context = {
		catalog: input.catalog,
		semantics: input.semantics,
		today: input.today,
		logDestinations: new Set(destinations.keys())
	};
	const sinksOfRun = new SinksOfRun(sinks, input.semantics);
	const verdicts = accountsOf(input.liveScopes ?? [], sinks, resources, bindings).flatMap((account) => {
		const inSight = sinksOfRun.seenFrom(account.scope);
		const unseen = unseenSinksOf(account.scope, input.unseenSinks);
		const { semantics } = input;
		const byGuard = /* @__PURE__ */ new Map();
		const surroundingsFor = ({ resource }) => {
			const guard = resource?.declared?.guard ?? [];
			return remembered$1(byGuard, guardKey(guard), () => {
				return {
					inSight: existingWith(guard, resource?.declared?.scope ?? account.scope, inSight, semantics),
					unseen,
					bindings,
					semantics,
					effort
				};
			});
		};
		const decide = (required) => {
			const surroundings = surroundingsFor(required);
			return judge(required, surroundings.inSight, unseen.length > 0, effort, semantics).map((judgement) => ({
				judgement,
				entry: assessedEntryOf(judgement, surroundings)
			}));
		};
		const classKey = classKeyFor(inSight.elementsTests);
		const classKeyWithGuard = (likeness, declared) => `${guardKey(guardOnName(declared))} ${classKey(likeness, declared)}`;
		const decideOnce = sharingDecisions(decide, classKeyWithGuard, (first, required) => repeatedFor(required, first, surroundingsFor(required)), isGivenUp);
		return input.policies.flatMap((policy) => policy.requirements.flatMap((requirement) => requiredEventsOf(policy, requirement, account.scope, account.resources, context).flatMap(decideOnce)));
	});
	const isCutShort = verdicts.some(({ judgement }) => judgement.openBecause === "run-budget");
	const entries = verdicts.map(({ entry }) => entry).filter(occurs);
	const notices = [...logDestinationNotices(input.policies, destinations, input.today), ...isCutShort ? [cutShortNotice(effort)] : []];
	return {
		sinks,
		resources,
		entries: mergeEntries(entries),
		notices
	};
}
function resting(sink, assumption) {
	return assumption === void 0 ? sink : {
		...sink,
		assumptions: [...sink.assumptions, assumption]
	};
}
const emptyScope = {
	id: "the code that was read",
	kind: "code",
	account: unresolvedText({
		id: "account:of nothing",
		kind: "account",
		unknown: {
			code: "unnamed-place",
			part: "account"
		}
	}),
	region: unresolvedText({
		id: "region:of nothing",
		kind: "region",
		unknown: {
			code: "unnamed-place",
			part: "region"
		}
	}),
	partition: literal$1("aws"),
	organizationId: null
};
function accountsOf(liveScopes, sinks, resources, bindings) {
	const ofSinks = sinks.map(({ sink }) => sink.scope);
	const others = liveScopes.length > 0 ? ofSinks.filter((scope) => scope.kind === "code") : ofSinks;
	const scopes = [
		...liveScopes,
		...resources.map((resource) => resource.scope),
		...others
	].map((scope) => bindScope(scope, bindings.resolve));
	const code = scopes.filter((scope) => scope.kind === "code");
	const accounts = /* @__PURE__ */ new Map();
	const named = liveScopes.map((scope) => bindScope(scope, bindings.resolve));
	for (const scope of code.length > 0 ? [...code, ...named] : scopes) remembered$1(accounts, textKey$1(scope.account), () => ({
		scope,
		resources: []
	}));
	if (accounts.size === 0) return [{
		scope: emptyScope,
		resources
	}];
	for (const resource of resources) accounts.get(textKey$1(resource.scope.account))?.resources.push(resource);
	return [...accounts.values()];
}
function occurs(entry) {
	return entry.required.occurs !== "no" || entry.verdict === "covered";
}
function assessedEntryOf(judgement, surroundings) {
	const { inSight, semantics } = surroundings;
	const { required, missed } = judgement;
	const counterexample = shown$1(judgement, inSight, semantics);
	const isOpen = isGap$1(judgement.verdict) && (counterexample === null || required.meant === "maybe");
	const verdict = isOpen ? "undetermined" : judgement.verdict;
	const answer = isGap$1(verdict) ? answersToGap : answersToOpen;
	const answers = missed === null ? noAnswers$1 : answer(missed, inSight, semantics);
	return {
		required,
		operations: judgement.operations,
		count: judgement.count,
		parts: judgement.parts,
		verdict,
		recordedBy: judgement.recordedBy,
		counterexample: isOpen ? null : counterexample,
		when: distinguishing(judgement),
		reasons: reasonsOf(judgement, verdict, answers, surroundings),
		sinks: [...variantAnswers(answers.each), ...(answers.together?.named ?? []).map(ofAllVariants)]
	};
}
function ofAllVariants(answer) {
	return {
		...answer,
		when: []
	};
}
function repeatedFor(required, { judgement, entry }, surroundings) {
	const declared = required.resource?.declared ?? null;
	const { missed } = judgement;
	if (missed === null || declared === null) return {
		judgement,
		entry: {
			...entry,
			required
		}
	};
	const own = () => ({
		...judgement,
		required,
		missed: missedOn(missed, declared)
	});
	if (nameTheEvent(entry.reasons)) return {
		judgement,
		entry: assessedEntryOf(own(), surroundings)
	};
	if (entry.counterexample === null) return {
		judgement,
		entry: {
			...entry,
			required
		}
	};
	const counterexample = shown$1(own(), surroundings.inSight, surroundings.semantics);
	return {
		judgement,
		entry: {
			...entry,
			required,
			counterexample
		}
	};
}
function distinguishing({ required, missed }) {
	const alike = new Set(required.sets.map(({ when }) => dataKey(when))).size <= 1;
	return missed === null || alike ? null : missed.set.when;
}
function isGap$1(verdict) {
	return verdict === "partial" || verdict === "uncovered";
}
function shown$1(judgement, { sure, open }, semantics) {
	if (!isGap$1(judgement.verdict) || judgement.missed === null) return null;
	const own = sure.length === 0 ? open : sure;
	const { scope, resource } = judgement.required;
	return counterexampleOf(judgement.missed, own, scope.account, resource?.declared?.guard ?? [], semantics);
}
function reasonsOf(judgement, verdict, answers, surroundings) {
	const { required } = judgement;
	const unseen = judgement.openBecause === "unseen-sinks" ? surroundings.unseen : [];
	return distinctReasons([
		...required.meant === "maybe" ? [{
			code: "tag-unknown",
			policy: required.policy.id
		}] : [],
		...unseen.map(({ accountId, because }) => ({
			code: "unseen-sinks",
			accountId,
			because
		})),
		...verdictReasons(judgement, verdict, answers, surroundings),
		...isGap$1(verdict) ? existenceOf(required) : [],
		...required.occurs === "no" ? [{ code: "part-not-declared" }] : [],
		...restsOnGuess(judgement, answers.each) ? [guessOf(judgement)] : [],
		...assumptionsOf(judgement, answers, surroundings).map((assumption) => ({
			code: "assumption",
			assumption
		}))
	]);
}
function existenceOf({ resource }) {
	const declared = resource?.declared ?? null;
	const guard = declared === null ? [] : guardOnName(declared);
	return guard.length === 0 ? [] : [{
		code: "resource-exists-when",
		guard
	}];
}
function guardOnName({ guard, arn, region, variables }) {
	if (guard.length === 0) return [];
	const texts = [
		region,
		...arn === null ? [] : [arn],
		...variables.values()
	];
	return answersOnPieces(guard, new Set(texts.flatMap(unresolvedPieces).map(({ id }) => id)));
}
function guessOf({ operations }) {
	return { code: operations.length > 0 && operations.every(({ readOnlyBasis }) => readOnlyBasis === "disputed") ? "read-only-disputed" : "read-only-guessed" };
}
function restsOnGuess({ required, verdict, missed }, sinks) {
	const access = missed?.set.fields.get("readOnly");
	if (verdict !== "partial" || access?.kind !== "listed" || access.values.length < 2) return false;
	if (required.services === "unknown-to-the-catalog") return false;
	return sinks.some(({ reasons }) => reasons.some((reason) => reason.code === "selector" && asksAccess(reason.because)));
}
function asksAccess(reason) {
	return reason.code === "read-write-type" || reason.code === "selector-condition" && reason.field === "readOnly";
}
function verdictReasons(judgement, verdict, answers, { effort }) {
	const { required } = judgement;
	switch (required.category) {
		case "never": return neverReasons(required);
		case "undocumented": return judgement.recordedIfMade === true ? [{ code: "undocumented" }, { code: "recorded-if-made" }] : [{ code: "undocumented" }];
		case "management":
		case "data":
		case "networkActivity":
			if (verdict === "covered") return [];
			return giveUpReasons(judgement, effort) ?? gapReasons(judgement, verdict, answers);
	}
}
function neverReasons({ operations: [first] }) {
	const note = first?.instead;
	return [{ code: "never-recorded" }, ...note === void 0 ? [] : [{
		code: "catalog-note",
		note
	}]];
}
function gapReasons(judgement, verdict, { each, more, together }) {
	const touchesOthers = judgement.openBecause === "wider-events";
	const beside = verdict === "undetermined" && judgement.openBecause !== "unseen-sinks" ? surelyNot(each) : /* @__PURE__ */ new Set();
	const answers = variantAnswers(each);
	const relevant = answers.filter(({ reasons, inScope }) => reasons.length > 0 && !beside.has(inScope.assessed.sink.id));
	const told = relevant.length > 0 || together !== null ? relevant : answers;
	if (told.length === 0 && together === null) return [{ code: "no-sink" }];
	const shown = told.slice(0, 8);
	const count = told.length - shown.length + more;
	return [
		...shown.map((answer) => reasonOf(answer, touchesOthers)),
		...count === 0 ? [] : [{
			code: "more-sinks",
			count
		}],
		...together === null ? [] : [together.reason]
	];
}
const restingOnOpen = /* @__PURE__ */ new WeakMap();
function assumptionsOf(judgement, { each, together }, { inSight, bindings }) {
	const isAny = isGap$1(judgement.verdict);
	const isInvolved = (sink) => judgement.recordedBy.includes(sink.assessed.sink.id) || each.some((answer) => answer.inScope === sink && answer.verdict !== "no");
	const own = isAny ? inSight.sure : inSight.sure.filter(isInvolved);
	const others = each.flatMap(({ inScope, verdict }) => inScope.applies === "yes" || verdict === "no" ? [] : [inScope]);
	const resting = [
		restingOn(own.map(({ assessed }) => assessed)),
		isAny ? remembered$1(restingOnOpen, inSight.open, () => restingOn(inSight.open.map(({ assessed }) => assessed))) : restingOn(others.map(({ assessed }) => assessed)),
		...together === null ? [] : [together]
	];
	const resource = judgement.required.resource?.declared ?? null;
	const scopes = [judgement.required.scope.id, ...resource === null ? [] : [resource.scope.id]];
	return [
		...resting.flatMap(({ assumptions }) => assumptions),
		...own.flatMap(({ assumption }) => assumption ?? []),
		...resource?.assumptions ?? [],
		...resting.some(({ scopes: others }) => others.size > scopes.filter((id) => others.has(id)).length) ? scopes.flatMap((id) => bindings.assumptions.get(id) ?? []) : []
	];
}

// src/model/reasons/parameters.ts
function parametersIn(reason) {
	const names = /* @__PURE__ */ new Set();
	collect(reason, names);
	return [...names].sort(compareText);
}
function collect(value, names) {
	if (typeof value !== "object" || value === null) return;
	const name = nameOf$3(value);
	if (name !== null) names.add(name);
	for (const part of Object.values(value)) collect(part, names);
}
function nameOf$3(value) {
	if (!("code" in value)) return null;
	if (value.code === "parameter-without-default" && "option" in value) return textOf$1(value.option);
	if (value.code === "variable-without-value" && "variable" in value && !("module" in value)) return textOf$1(value.variable);
	return null;
}
function textOf$1(value) {
	return typeof value === "string" ? value : null;
}

// src/wording/explain.ts
function explainClause(reason) {
	switch (reason.code) {
		case "taken": return reason.name === null ? "matches the event" : `"${reason.name}" matches the event`;
		case "taken-by-default": return "it has no selectors, and CloudTrail's default selector matches all management events";
		case "other-account": return `it applies only to ${reason.account === null ? "its own account" : `account ${reason.account}`}`;
		case "insights-collected": return `it collects Insights events${ofType(reason.insight)}`;
		case "insights-not-collected": return `it does not collect Insights events${ofType(reason.insight)}`;
		case "insights-unknown": return `whether it collects these Insights events is unresolved because ${reason.because === null ? "the record does not name the type" : clauseOf(reason.because)}`;
		case "category-from-catalog": return `the record has no eventCategory; the catalog says ${reason.category}`;
		case "read-only-from-catalog": return `the record has no readOnly; the catalog says ${String(reason.readOnly)}`;
		case "columns-left-out": return `the table of the record has no columns for ${listed(reason.fields)}, which the record may have`;
		case "category-never-recorded": return "the record has no eventCategory, and according to the catalog CloudTrail never records this operation";
		case "category-not-in-catalog": return "the record has no eventCategory, and the catalog does not have the category of this operation";
		case "never-recorded": return "according to the catalog CloudTrail never records this operation";
		case "operation-undocumented": return "no document says whether CloudTrail records this operation";
		case "iam-action": return "IAM has an action of this name, and no document says whether it is a call that CloudTrail records";
		case "permission-without-event": return "this is a permission and no call, so it has no event";
		case "assumption": return assumptionSentence(reason.assumption);
		default: return sinkClause(reason);
	}
}
function ofType(insight) {
	return insight === null ? "" : ` of type ${insight}`;
}

// src/wording/result-reasons.ts
const worded = /* @__PURE__ */ new WeakMap();
function resultReasons(reasons) {
	const known = worded.get(reasons);
	if (known !== void 0) return known;
	const made = inResult(reasons);
	worded.set(reasons, made);
	return made;
}
function inResult(reasons) {
	return reasons.flatMap((reason) => {
		switch (reason.code) {
			case "sink": return reason.reasons.map((one) => ofSink(reason, one));
			case "assumption": return [{
				...resultReason(reason.assumption),
				message: reasonClause(reason)
			}];
			default: return [{
				...resultReason(reason),
				message: reasonClause(reason)
			}];
		}
	});
}
function ofSink(reason, one) {
	const { sink, when, touchesOthers } = reason;
	return {
		...sinkResultReason(one),
		message: reasonClause({
			...reason,
			reasons: [one]
		}),
		sink,
		...when.length === 0 ? {} : {
			when: asJson(when),
			...parametersOf([one, when])
		},
		...touchesOthers ? { touchesOthers } : {}
	};
}
function sinkResultReason(reason) {
	if (reason.code !== "selector") return {
		...resultReason(reason),
		message: sinkClause(reason)
	};
	const { selector, because, imports } = reason;
	return {
		...resultReason(because),
		message: sinkClause(reason),
		selector: selector.index,
		...selector.name === null ? {} : { selectorName: selector.name },
		...imports.length === 0 ? {} : { imports: asJson(imports) },
		...parametersOf(reason)
	};
}
function explainResultReason(reason) {
	switch (reason.code) {
		case "selector": return sinkResultReason(reason);
		case "assumption": return {
			...resultReason(reason.assumption),
			message: explainClause(reason)
		};
		default: return {
			...resultReason(reason),
			message: explainClause(reason)
		};
	}
}
function resultReason(reason) {
	const { code, ...rest } = reason;
	return {
		code,
		message: "",
		...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, asJson(value)])),
		...parametersOf(reason)
	};
}
function parametersOf(reason) {
	const parameters = parametersIn(reason);
	return parameters.length === 0 ? {} : { parameters };
}
function asJson(value) {
	if (Array.isArray(value)) return value.map(asJson);
	if (typeof value !== "object" || value === null) return value;
	if (isText$1(value)) return display(value);
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asJson(part)]));
}
function isText$1(value) {
	return "parts" in value;
}

// src/policy/part-of.ts
function wholeRequirements({ requirements }) {
	const wholes = /* @__PURE__ */ new Map();
	requirements.forEach((part, position) => {
		const whole = requirements.slice(0, position).find((other) => !wholes.has(other.id) && asksForAllOf(other, part));
		if (whole !== void 0) wholes.set(part.id, whole.id);
	});
	return wholes;
}
function asksForAllOf(whole, part) {
	const excepted = new Set(part.except.map(exceptionKey));
	return mustBeSame(whole.record, part.record).every((key) => same(whole.record[key], part.record[key])) && whole.except.every((exception) => excepted.has(exceptionKey(exception)));
}
function mustBeSame(whole, part) {
	const narrowing = [
		"service",
		"eventSource",
		"resourceType",
		"operations",
		"regions",
		"where"
	].filter((key) => whole[key] !== null);
	const access = whole.access === "all" ? [] : ["access"];
	const ofServices = part.category === "management" ? [] : [
		"service",
		"eventSource",
		"resourceType"
	];
	return [
		"category",
		"resources",
		...narrowing,
		...access,
		...ofServices
	];
}
function same(a, b) {
	return a === b || dataKey(a) === dataKey(b);
}
function exceptionKey(exception) {
	const { service, eventSource, operations, category, access, resourceType, regions, where, resources, until } = exception;
	return dataKey([
		service,
		eventSource,
		operations,
		category,
		access,
		resourceType,
		regions,
		where,
		resources,
		until
	]);
}

// src/validation/selector-list.ts
const managementSelector = {
	Name: "Management events",
	FieldSelectors: [{
		Field: "eventCategory",
		Equals: ["Management"]
	}]
};
function selectorListOf(sink, semantics) {
	if (sink.unknownProperties.length > 0) return null;
	const advanced = wholeList(sink.advancedEventSelectors, advancedSelector);
	if (advanced === null || advanced.length > 0) return advanced;
	const basic = wholeList(sink.kind === "trail" ? sink.eventSelectors : absent, (selector) => basicSelector(selector, semantics));
	if (basic === null) return null;
	if (basic.length === 0) return [managementSelector];
	return distinct$1(basic.flat());
}
function wholeList(list, read) {
	switch (list.kind) {
		case "absent": return [];
		case "unknown": return null;
		case "known": return list.value.more === null ? allOf(list.value.items.map(read)) : null;
	}
}
function allOf(items) {
	return items.every((item) => item !== null) ? items : null;
}
function strings(texts) {
	return allOf(texts.map((text) => knownString(text) ?? null));
}
function advancedSelector({ name, fieldSelectors }) {
	const fields = fieldSelectors.more === null ? allOf(fieldSelectors.items.map(fieldSelector)) : null;
	return fields === null ? null : {
		...name === null ? {} : { Name: name },
		FieldSelectors: fields
	};
}
function fieldSelector({ field, conditions }) {
	const name = knownText(field);
	const known = allOf(conditions.map(({ operator, values }) => {
		const texts = values.more === null ? strings(values.items.map(({ text }) => text)) : null;
		return texts === null ? null : [operator, texts];
	}));
	return name === void 0 || known === null ? null : {
		Field: name,
		...Object.fromEntries(known)
	};
}
function selectorCodeOf(sink, semantics) {
	if (sink.kind !== "trail" || sink.unknownProperties.length > 0 || sink.advancedEventSelectors.kind !== "absent") return null;
	const basic = wholeList(sink.eventSelectors, (selector) => basicSelectorCode(selector, semantics));
	return basic === null || basic.length === 0 ? null : distinct$1(basic.flat());
}
function distinct$1(selectors) {
	return [...new Map(selectors.map((selector) => [JSON.stringify(selector), selector])).values()];
}
function basicSelectorCode(selector, semantics) {
	const codes = /* @__PURE__ */ new Map();
	if (wholeList(selector.dataResources, (resource) => {
		const values = wholeList(resource.values, (value) => ({
			text: value.text,
			code: valueCode(value, resource, semantics)
		}));
		for (const { text, code } of values ?? []) if (code !== null) codes.set(text, code);
		return values === null || values.some(({ code }) => code === null) || !isListed(resource, semantics) ? null : resource;
	}) === null || !isBesides(selector, semantics)) return null;
	return allOf(advancedEquivalent(selector, semantics).map(({ FieldSelectors }) => {
		const fields = allOf(FieldSelectors.map((field) => fieldOf(field, (text) => codes.get(text) ?? knownString(text) ?? null)));
		return fields === null ? null : { FieldSelectors: fields };
	}));
}
function valueCode({ text, written }, { type }, semantics) {
	const basicType = basicTypeOf(type, semantics);
	const code = written?.() ?? null;
	const isSure = basicType?.match === "prefix" || basicType !== void 0 && standsForAll(basicType, text) === "no";
	const isClear = !text.parts.some((part) => typeof part === "string" && part.includes("*"));
	if (code !== null && isSure && isClear) return { code };
	const plain = knownString(text);
	return plain === void 0 || plain.includes("*") ? null : plain;
}
function basicSelector(selector, semantics) {
	return isBesides(selector, semantics) && wholeList(selector.dataResources, (resource) => isSure(resource, semantics) ? resource : null) !== null ? allOf(advancedEquivalent(selector, semantics).map(plainSelector)) : null;
}
function isBesides({ readWriteType, includeManagementEvents, excludeManagementEventSources }, semantics) {
	const { readWriteTypes } = semantics.basicEventSelectors;
	const access = readWriteType.kind === "absent" ? readWriteTypes[0] : knownText(readWriteType);
	return access !== void 0 && readWriteTypes.includes(access) && includeManagementEvents.kind !== "unknown" && wholeList(excludeManagementEventSources, ({ text }) => knownString(text) ?? null) !== null;
}
function isSure(resource, semantics) {
	const texts = wholeList(resource.values, ({ text }) => knownString(text) ?? null);
	return isListed(resource, semantics) && texts !== null && texts.length > 0 && !texts.some((text) => text.includes("*"));
}
function isListed({ type, values }, semantics) {
	return basicTypeOf(type, semantics) !== void 0 && settingItemsOf(values).length > 0;
}
function basicTypeOf(type, { basicEventSelectors }) {
	return basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === knownText(type));
}
function plainSelector({ FieldSelectors }) {
	const fields = allOf(FieldSelectors.map((field) => fieldOf(field, (text) => knownString(text) ?? null)));
	return fields === null ? null : { FieldSelectors: fields };
}
function fieldOf({ Field, ...operators }, valueOf) {
	const known = allOf(Object.entries(operators).map(([operator, texts]) => {
		const values = allOf(texts.map(valueOf));
		return values === null ? null : [operator, values];
	}));
	return known === null ? null : {
		Field,
		...Object.fromEntries(known)
	};
}

// src/rules/selector-fix.ts
const gapRules = [
	"event-not-recorded",
	"event-partly-recorded",
	"coverage-lost"
];
function withFixes(findings, sinks, coverage, logFiles = []) {
	const candidates = sinks.filter((sink) => (writtenDialectOf(sink)?.selectors ?? null) !== null).sort((a, b) => rank$2(a) - rank$2(b));
	const arns = /* @__PURE__ */ new Map();
	for (const { resource } of coverage) {
		const arn = resource?.arn ?? null;
		if (resource !== null && arn !== null && !arns.has(resource.address)) arns.set(resource.address, arn);
	}
	return findings.map((finding) => {
		const fix = fixOf(finding, candidates, arns);
		if (fix === null) return finding;
		const own = logFiles.filter(({ sink }) => sink === fix.sink);
		return {
			...finding,
			fix: {
				...fix,
				selectors: fix.selectors.map((selector) => withoutLogFiles(selector, own))
			}
		};
	});
}
function logFilesOf$1(sinks, { logDestinations }) {
	return sinks.flatMap((sink) => {
		if (sink.kind !== "trail") return [];
		return logDestinations.flatMap(({ setting, resourceType, arn }) => {
			const destination = sink[setting];
			const name = destination.kind === "known" ? knownString(destination.value) : void 0;
			const partition = knownString(sink.scope.partition);
			if (name === void 0 || partition === void 0) return [];
			const prefix = arn.replace("{partition}", partition).replace("{name}", name);
			return [{
				sink: sink.id,
				resourceType,
				prefix
			}];
		});
	});
}
function withoutLogFiles(selector, own) {
	const fields = selector.FieldSelectors;
	const types = fields.flatMap(({ Field, Equals = [] }) => Field === "resources.type" ? Equals : []);
	const prefixes = own.flatMap(({ resourceType, prefix }) => types.includes(resourceType) ? [prefix] : []);
	if (prefixes.length === 0 || fields.some(({ Field }) => Field === "resources.ARN")) return selector;
	return {
		...selector,
		FieldSelectors: [...fields, {
			Field: "resources.ARN",
			NotStartsWith: [...new Set(prefixes)]
		}]
	};
}
function fixOf(finding, candidates, arns) {
	const { ruleId, counterexample: event, resource, data } = finding;
	if (event === void 0 || !gapRules.includes(ruleId)) return null;
	if (data?.reasons?.some(({ code }) => code === "no-sink") === true) return null;
	const reached = candidates.filter((candidate) => reaches$1(candidate, event));
	if (event.eventCategory === "Management") return managementFix(reached, finding.relatedLocations.length > 0);
	const [sink] = reached;
	const selectors = selectorsFor(event, containerOf(event, resource === null ? void 0 : arns.get(resource)));
	return sink === void 0 || selectors.length === 0 ? null : {
		sink: sink.id,
		selectors
	};
}
function managementFix(reached, isBlamed) {
	const narrowed = reached.find(({ narrowedSelectors, globalServiceEvents }) => narrowedSelectors !== void 0 && globalServiceEvents !== false);
	if (narrowed?.narrowedSelectors !== void 0) {
		const replaces = narrowed.narrowedSelectors.map(({ index }) => index);
		return {
			sink: narrowed.id,
			selectors: [managementSelector],
			replaces
		};
	}
	const [sink] = reached;
	return sink === void 0 || isBlamed ? null : {
		sink: sink.id,
		selectors: [managementSelector]
	};
}
function containerOf({ resources }, arn) {
	return arn !== void 0 && resources?.[0]?.ARN?.startsWith(`${arn}/`) === true ? `${arn}/` : null;
}
function reaches$1(sink, { awsRegion, recipientAccountId }) {
	const inRegion = sink.multiRegion !== false || sink.homeRegion === null || awsRegion === void 0 || sink.homeRegion === awsRegion;
	const inAccount = sink.organization !== false || sink.accountId === null || recipientAccountId === void 0 || sink.accountId === recipientAccountId;
	return sink.counted !== false && sink.logging !== "off" && inRegion && inAccount;
}
function rank$2({ selectors, counted }) {
	return [
		"advanced",
		"default",
		"basic",
		"unknown"
	].indexOf(selectors) + (counted === true ? 0 : 10);
}
function selectorsFor(event, container) {
	switch (event.eventCategory) {
		case "Management": return [managementSelector];
		case "Data": {
			const [element] = event.resources ?? [];
			if (element === void 0) return [];
			const inside = container === null ? [] : [{
				Field: "resources.ARN",
				StartsWith: [container]
			}];
			return [{
				Name: `Data events of ${element.type}`,
				FieldSelectors: [
					equals("eventCategory", "Data"),
					equals("resources.type", element.type),
					...inside
				]
			}];
		}
		case "NetworkActivity": return [{
			Name: `Network activity of ${event.eventSource}`,
			FieldSelectors: [equals("eventCategory", "NetworkActivity"), equals("eventSource", event.eventSource)]
		}];
	}
}
function equals(Field, value) {
	return {
		Field,
		Equals: [value]
	};
}

// src/validation/narrowed-selectors.ts
function narrowedSelectorsOf(sink) {
	const parts = sink.advancedEventSelectors.kind !== "absent" ? settingItemsOf(sink.advancedEventSelectors).map(partOfAdvanced) : sink.kind === "trail" ? settingItemsOf(sink.eventSelectors).map(partOfBasic) : [];
	if (parts.some((part) => part?.isAll === true)) return [];
	return parts.flatMap((part, index) => part === null ? [] : [{
		name: part.name,
		index,
		by: part.by
	}]);
}
function partOfAdvanced(selector) {
	if (categoryOf$2(selector)?.value !== "Management") return null;
	const { items, more } = selector.fieldSelectors;
	return {
		isAll: more === null && items.every((field) => fieldName(field) === "eventCategory"),
		name: selector.name,
		by: []
	};
}
function partOfBasic(selector) {
	const { includeManagementEvents: included, readWriteType, excludeManagementEventSources: excluded } = selector;
	if (included.kind === "unknown" || included.kind === "known" && !included.value) return null;
	const by = [];
	if (settingItemsOf(excluded).length > 0 || mayHoldMore(excluded)) by.push("ExcludeManagementEventSources");
	if (readWriteType.kind !== "absent" && knownText(readWriteType) !== "All") by.push("ReadWriteType");
	return {
		isAll: by.length === 0,
		name: null,
		by
	};
}

// src/run/result.ts
function resultOf(input) {
	const wholes = remembering$1((policy) => wholeRequirements(policy));
	const coverage = input.assessment.entries.map((entry) => ({
		...coverageEntryOf(entry),
		...defined({ partOf: isRecordable(entry) ? wholes(entry.required.policy).get(entry.required.requirement.id) : void 0 })
	}));
	const bound = input.assessment.sinks.map(({ sink }) => sink);
	const sinks = sinkResults(input.assessment.sinks, input.semantics);
	return {
		formatVersion: 1,
		tool: {
			name: "trailproof",
			version: input.version,
			catalogDate: input.catalogDate
		},
		run: input.run,
		sinks,
		coverage,
		findings: withFixes(input.findings, sinks, coverage, logFilesOf$1(bound, input.semantics)),
		notifications: input.notifications.map(notificationOf),
		summary: {
			sinks: sinks.length,
			coverage: countCoverage(coverage),
			findings: countFindings(input.findings)
		}
	};
}
function isRecordable({ required: { category } }) {
	return category !== "never" && category !== "undocumented";
}
function notificationOf(notification) {
	const { level, message, location, incomplete, hides, module, folder, accountId, failedCall, alike } = notification;
	return {
		level,
		message,
		location,
		...incomplete ? { incomplete } : {},
		...defined({
			hides,
			module,
			folder,
			accountId,
			failedCall,
			alike
		})
	};
}
function countCoverage(coverage) {
	const counted = coverage.filter(({ partOf }) => partOf === void 0);
	const count = (verdict) => counted.filter((entry) => entry.verdict === verdict).reduce((sum, entry) => sum + entry.count, 0);
	return {
		covered: count("covered"),
		partial: count("partial"),
		uncovered: count("uncovered"),
		neverRecorded: count("never-recorded"),
		undetermined: count("undetermined")
	};
}
function countFindings(findings) {
	const count = (level) => findings.filter((finding) => finding.level === level && finding.suppressed === null).length;
	return {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
}
function coverageEntryOf(entry) {
	const { required } = entry;
	const resource = required.resource;
	return {
		policy: required.policy.id,
		requirement: required.requirement.id,
		service: required.service?.id ?? null,
		eventSource: required.service === null ? null : required.eventSource,
		operations: required.service === null || entry.operations.length === 0 ? ["*"] : entry.operations.map((operation) => operation.name),
		category: required.category,
		resource: resource === null ? null : {
			address: resource.address,
			type: resource.type,
			arn: resource.arn === null ? null : display(resource.arn),
			...constructOf(resource.declared)
		},
		verdict: entry.verdict,
		recordedBy: [...entry.recordedBy],
		...entry.counterexample === null || !(entry.verdict === "partial" || entry.verdict === "uncovered") ? {} : { counterexample: entry.counterexample },
		reasons: resultReasons(entry.reasons),
		count: entry.count,
		...isUnsettled(required.category, required.requirement.record) && { onlyPedantic: true },
		scope: required.scope.id,
		...required.scope.kind === "live" ? { accountId: display(required.scope.account) } : {}
	};
}
function constructOf(declared) {
	return declared?.construct === void 0 ? {} : { construct: declared.construct.path };
}
function sinkResults(sinks, semantics) {
	return groupsOf(sinks, ({ sink }) => sink.id).map((variants) => {
		const [first, ...others] = variants.map((variant) => sinkResultOf(variant, semantics));
		if (first === void 0) throw new Error("a group of sinks has no member");
		return {
			...others.reduce(merged, first),
			...countedOf(variants)
		};
	});
}
function countedOf(variants) {
	const guards = variants.map(({ sink }) => sink.guard);
	const because = [...alwaysExists(guards) ? [] : [existenceClause(guards)], ...statusClauses(variants)];
	return {
		counted: variants.every(({ status }) => status.counts === "no") ? false : because.length > 0 ? "unknown" : true,
		notCountedBecause: because.length === 0 ? null : because.join("; ")
	};
}
function existenceClause(guards) {
	const shared = sharedAnswers(guards);
	return `it exists only when ${shared.length > 0 ? describeGuard(shared) : guards.map(describeGuard).join(", or when ")}`;
}
function statusClauses(variants) {
	const clauseOf = ({ status }) => status.because.map(sinkClause).join(", and ");
	return [...groupBy(variants, clauseOf)].flatMap(([clause, alike]) => {
		if (clause === "") return [];
		const others = variants.filter((variant) => !alike.includes(variant));
		return guardsAgainst(alike.map(guardOf), others.map(guardOf)).map((guard) => whenClause(guard, clause));
	});
}
function guardOf({ sink }) {
	return sink.guard;
}
function merged({ selectorList, selectorCode, narrowedSelectors, ...a }, b) {
	const same = (x, y) => x === y ? x : null;
	return {
		...a,
		name: same(a.name, b.name),
		multiRegion: same(a.multiRegion, b.multiRegion),
		organization: same(a.organization, b.organization),
		globalServiceEvents: same(a.globalServiceEvents, b.globalServiceEvents),
		logging: a.logging === b.logging ? a.logging : "unknown",
		selectors: a.selectors === b.selectors ? a.selectors : "unknown",
		...selectorList === void 0 || JSON.stringify(selectorList) !== JSON.stringify(b.selectorList) ? {} : { selectorList },
		...selectorCode === void 0 || JSON.stringify(selectorCode) !== JSON.stringify(b.selectorCode) ? {} : { selectorCode },
		...narrowedSelectors === void 0 || JSON.stringify(narrowedSelectors) !== JSON.stringify(b.narrowedSelectors) ? {} : { narrowedSelectors }
	};
}
function sinkResultOf({ sink, selectors }, semantics) {
	const logging = sink.kind === "trail" ? sink.logging : sink.ingestion;
	const list = selectorListOf(sink, semantics);
	const code = selectorCodeOf(sink, semantics);
	const narrowed = narrowedSelectorsOf(sink);
	return {
		id: sink.id,
		kind: sink.kind,
		dialect: sink.dialect,
		name: nameOf$2(sink.name),
		accountId: literalOf(sink.scope.account),
		homeRegion: literalOf(sink.region),
		multiRegion: flag$2(sink.multiRegion, sink.kind === "trail" ? false : null),
		organization: flag$2(sink.organization, false),
		globalServiceEvents: sink.kind === "trail" ? flag$2(sink.globalServiceEvents, null) : null,
		logging: logging.kind === "known" ? logging.value ? "on" : "off" : "unknown",
		selectors: selectors.kind,
		...list === null ? {} : { selectorList: list },
		...code === null ? {} : { selectorCode: code },
		...narrowed.length === 0 ? {} : { narrowedSelectors: narrowed },
		...constructOf(sink),
		location: sink.origin.locate()
	};
}
function nameOf$2(name) {
	return name === null || name.parts.every((part) => typeof part !== "string") ? null : display(name);
}
function literalOf(text) {
	return knownString(text) ?? null;
}
function flag$2(setting, whenAbsent) {
	switch (setting.kind) {
		case "known": return setting.value;
		case "unknown": return null;
		case "absent": return whenAbsent;
	}
}

// src/policy/control-matrix.ts
function controlMatrix(policies, input) {
	const { accounts, sinks } = input;
	return policies.flatMap((policy) => {
		const own = input.coverage.filter((entry) => entry.policy === policy.id);
		const byScope = groupBy(own, ({ scope = "" }) => scope);
		const entriesOf = ({ scope }) => accounts.length === 1 ? own : byScope.get(scope) ?? [];
		const views = accounts.map((account) => ({
			account,
			sinks,
			coverage: entriesOf(account)
		}));
		return controlsOf$1(policy).map((control) => controlResult(policy, control, views));
	});
}
function controlsOf$1(policy) {
	const explained = new Set(policy.controls.map(({ id }) => id));
	const requirements = [...policy.requirements, ...policy.trails];
	const named = new Set(requirements.flatMap(({ controls }) => controls).filter((id) => !explained.has(id)));
	const titleOf = (id) => requirements.filter(({ controls }) => controls.includes(id)).map(({ title }) => title).join("; ");
	return [...policy.controls, ...[...named].sort().map((id) => ({
		id,
		title: titleOf(id),
		reading: null,
		notAssessed: null,
		framework: null
	}))];
}
function controlResult(policy, control, views) {
	const { id, title, reading, notAssessed, framework } = control;
	const reference = framework === null ? null : `${framework.title} ${framework.version}, ${id.slice(framework.id.length + 1)}`;
	const requirements = policy.requirements.filter(({ controls }) => controls.includes(id));
	const trails = policy.trails.filter(({ controls }) => controls.includes(id));
	const named = [...new Set([...requirements, ...trails].map((requirement) => requirement.id))];
	const base = {
		id,
		title,
		reading,
		reference,
		url: framework?.url ?? null,
		policy: policy.id,
		...named.length > 0 && { requirements: named }
	};
	if (notAssessed !== null) return {
		...base,
		status: "not-assessed",
		evidence: [notAssessed]
	};
	if (named.length === 0) return {
		...base,
		status: "not-assessed",
		evidence: [`No requirement of policy ${policy.id} requires it.`]
	};
	const scopes = views.map((view) => inAccount(requirements, trails, view));
	const status = worst(scopes.map((scope) => scope.status));
	const told = scopes.filter((scope) => scope.status === status);
	const counterexample = told.find((scope) => scope.counterexample !== void 0)?.counterexample;
	return defined({
		...base,
		status,
		evidence: evidenceOf(told, scopes.length),
		counterexample,
		scopes
	});
}
function evidenceOf(told, accounts) {
	const lines = told.flatMap(({ evidence, accountId, scope }) => evidence.map((line) => ({
		line,
		name: accountId ?? scope
	})));
	return shortened$1([...groupBy(lines, ({ line }) => line)].map(([line, those]) => {
		const names = [...new Set(those.map(({ name }) => name))];
		return names.length === accounts ? line : `${shortList(names, mostAccountsNamed)}: ${line}`;
	}));
}
const mostAccountsNamed = 12;
function inAccount(requirements, trails, view) {
	const { scope, accountId, complete } = view.account;
	if (view.sinks.length === 0 && view.coverage.length === 0) return {
		scope,
		accountId,
		status: "undetermined",
		evidence: ["The input has no trail and no event data store."]
	};
	const contributions = [...requirements.map((requirement) => ofRequirement(requirement, view)), ...trails.map((requirement) => ofTrails(requirement, view))];
	const status = worst(contributions.map((contribution) => contribution.status));
	const isTold = (contribution) => contribution.status === status || status === "satisfied" && contribution.status === "nothing-in-scope";
	const told = contributions.filter(isTold);
	const counterexample = told.find((contribution) => contribution.counterexample !== void 0)?.counterexample;
	const evidence = shortened$1(told.flatMap((contribution) => contribution.evidence));
	if (!complete && status !== "not-satisfied") return {
		scope,
		accountId,
		status: "undetermined",
		evidence: ["Some input could not be read, so the scope is not fully known. The notifications name it.", ...evidence]
	};
	return defined({
		scope,
		accountId,
		status,
		evidence,
		counterexample
	});
}
const order$1 = [
	"not-satisfied",
	"undetermined",
	"satisfied",
	"nothing-in-scope",
	"not-assessed"
];
function worst(statuses) {
	return order$1.find((status) => statuses.includes(status)) ?? "nothing-in-scope";
}
const mostEvidence = 6;
function shortened$1(evidence) {
	const distinct = [...new Set(evidence)];
	return distinct.length <= mostEvidence ? distinct : [...distinct.slice(0, mostEvidence), `and ${String(distinct.length - mostEvidence)} more`];
}
function ofRequirement(requirement, { coverage }) {
	const all = coverage.filter((entry) => entry.requirement === requirement.id);
	const entries = all.filter(({ category }) => category !== "undocumented" && category !== "never");
	const gaps = entries.filter(({ verdict }) => verdict === "uncovered" || verdict === "partial");
	if (gaps.length > 0) {
		const counterexample = gaps.find((entry) => entry.counterexample !== void 0)?.counterexample;
		return {
			status: "not-satisfied",
			evidence: gaps.map(gapEvidence),
			...defined({ counterexample })
		};
	}
	const open = entries.filter(({ verdict }) => verdict === "undetermined");
	const never = all.filter(({ category }) => category === "never").map(({ operations, service }) => `CloudTrail never records ${operations.join(", ")} of ${service ?? "any service"}; another log may record them`);
	if (open.length + never.length > 0) return {
		status: "undetermined",
		evidence: [...open.map((entry) => `${subjectOf$3(entry)}: ${entry.reasons[0]?.message ?? "undetermined"}`), ...never]
	};
	if (entries.length === 0) return {
		status: "nothing-in-scope",
		evidence: [`${requirement.title}: the input has nothing in scope.`]
	};
	const recorders = [...new Set(entries.flatMap(({ recordedBy }) => recordedBy))].sort();
	const holes = requirement.except.length === 0 ? "" : `, except for ${String(requirement.except.length)} accepted ${requirement.except.length === 1 ? "exception" : "exceptions"}`;
	const operations = entries.reduce((sum, { count }) => sum + count, 0);
	const undocumented = all.filter(({ category }) => category === "undocumented").map(({ count, service }) => `AWS does not document whether CloudTrail records ${String(count)} further ${count === 1 ? "operation" : "operations"} of ${service ?? "other services"}.`);
	return {
		status: "satisfied",
		evidence: [`${requirement.title}: ${String(operations)} operations, recorded by ${recorders.join(", ")}${holes}.`, ...undocumented]
	};
}
function gapEvidence(entry) {
	return `${subjectOf$3(entry)}: ${entry.verdict === "partial" ? "recorded in part" : "not recorded"}`;
}
function subjectOf$3({ operations, count, service, resource, category }) {
	const [first = "*"] = operations;
	return `${first === "*" || category === "management" ? `${String(count)} ${category} ${count === 1 ? "operation" : "operations"}` : `${first}${operations.length > 1 ? ` and ${String(operations.length - 1)} more` : ""}`}${service === null ? " of all other services" : ` of ${service}`}${resource === null ? "" : ` on ${resource.address}`}`;
}
function ofTrails(requirement, { sinks, account }) {
	const { title, which } = requirement;
	const known = sinks.filter(({ kind }) => kind === "trail");
	if (known.length === 0) return {
		status: "undetermined",
		evidence: [`${title}: the input has no trail.`]
	};
	const { holds, unseen, trails } = account.trailsHold(requirement);
	const notSeen = `${title}: not all trails of the account could be read.`;
	if (trails.length === 0) return unseen ? {
		status: "undetermined",
		evidence: [notSeen]
	} : {
		status: "not-satisfied",
		evidence: [`${title}: the input has no trail that records.`]
	};
	switch (holds) {
		case "no": {
			const lacking = trails.filter(({ has }) => has === "no");
			const isSure = which === "each" && lacking.some(isOwn);
			return unseen && !isSure ? {
				status: "undetermined",
				evidence: [notSeen]
			} : {
				status: "not-satisfied",
				evidence: lacking.map(lacks)
			};
		}
		case "maybe": {
			const because = new Map(known.map(({ id, notCountedBecause }) => [id, notCountedBecause]));
			return {
				status: "undetermined",
				evidence: trails.flatMap((trail) => whyOpen(trail, because.get(trail.id) ?? null))
			};
		}
		case "yes": {
			if (unseen && which === "each") return {
				status: "undetermined",
				evidence: [notSeen]
			};
			const having = trails.filter(({ has }) => has === "yes").map(({ id }) => id);
			return {
				status: "satisfied",
				evidence: [`${title}: ${which === "any" && having.length > 1 ? "one of " : ""}${having.join(", ")}.`]
			};
		}
	}
}
function isOwn({ counts, applies }) {
	return counts === "yes" && applies === "yes";
}
function lacks({ id, missing }) {
	return `${id} lacks ${missing.join(", ")}`;
}
function whyOpen(trail, notCountedBecause) {
	const { id, has, missing } = trail;
	switch (has) {
		case "maybe": return [`${id}: ${missing.join(", ")} is unresolved`];
		case "yes": return isOwn(trail) ? [] : [`${id}: ${existence(trail, notCountedBecause)}`];
		case "no": return isOwn(trail) ? [] : [`${lacks(trail)}, and ${existence(trail, notCountedBecause)}`];
	}
}
function existence({ applies }, notCountedBecause) {
	if (applies === "maybe") return "it is unresolved whether it records for this account";
	return `its recording status is unresolved${notCountedBecause === null ? "" : `: ${notCountedBecause}`}`;
}

// src/wording/unseen-modules.ts
function otherVersionWords(asked, installed) {
	return `It asks for ${versionWords(asked, installed)}; .terraform/modules has ${versionWords(installed, asked)}.`;
}
function unseenModuleName({ address, asked, installed }) {
	const name = tailOf(address);
	if (installed === void 0) return name;
	return `${name} (asks for ${versionWords(asked, installed)}, installed is ${versionWords(installed, asked)})`;
}
function versionWords({ source, version }, other) {
	const [full, short] = [source ?? "", other.source ?? ""].sort((a, b) => b.length - a.length);
	const isSame = full === short || full?.endsWith(`/${short ?? ""}`) === true;
	const number = version === null ? null : `version ${version}`;
	if (isSame && number !== null) return number;
	return [source ?? "a source that is no plain text", ...number === null ? [] : [number]].join(" ");
}

// src/comparison/reach.ts
function resultReachOf({ notifications, coverage }) {
	return reachOfRun(notifications, coverage.flatMap(({ accountId }) => accountId ?? []));
}
function reachOfRun(notifications, accountIds) {
	const hidden = notifications.filter((one) => one.hides !== void 0 && !isIncomplete(one));
	return {
		unread: unreadIn(notifications),
		hidden: new Map(hidden.map((one) => [one.hides ?? "", unreadOf(one)])),
		modules: notifications.filter(({ module }) => module !== void 0).map(unreadOf),
		accountIds: new Set(accountIds)
	};
}
function unreadIn(notifications) {
	return notifications.filter(isIncomplete).map(unreadOf);
}
function isIncomplete({ incomplete, level }) {
	return incomplete ?? level === "error";
}
function unreadOf({ location, folder, accountId, module }) {
	if (accountId !== void 0) return {
		name: `account ${accountId}`,
		uri: null,
		accountId
	};
	if (location !== null && module !== void 0) return {
		name: module.installed === void 0 ? location.uri : unseenModuleName(module),
		uri: location.uri,
		accountId: null,
		module: module.address
	};
	if (location !== null) return {
		name: location.uri,
		uri: location.uri,
		accountId: null
	};
	return {
		name: folder ?? "something that the notifications name",
		uri: folder ?? null,
		accountId: null
	};
}
function isIn$1(uri, { uri: unread }) {
	return unread !== null && (uri === unread || uri.startsWith(`${unread}/`));
}
function isInModule(id, { module }) {
	if (module === void 0 || fileOf(id) !== fileOf(module)) return false;
	return withoutKeys(tailOf(id)).startsWith(`${tailOf(module)}.`);
}
function sinksUnread(sinks, unread) {
	return new Set(sinks.filter(({ location }) => unread.some((part) => isIn$1(location.uri, part))).map(({ id }) => id));
}
function isAbsent(accountId, before, { accountIds }) {
	return before.accountIds.has(accountId) && !accountIds.has(accountId);
}
function newlyHidden(reach, other) {
	return [...reach.hidden].flatMap(([what, unread]) => other.hidden.has(what) ? [] : [unread]);
}
function partNamesOf(parts) {
	return [...new Set(parts.map(({ name }) => name))];
}

// src/comparison/side-rules.ts
const rulesFromChoices = [
	"base",
	"head",
	"both"
];
function renamedSuppressions(suppressions, rename) {
	return suppressions.map((suppression) => {
		const { resources } = suppression;
		return resources.kind === "ids" ? {
			...suppression,
			resources: {
				kind: "ids",
				ids: new Set([...resources.ids].map(rename))
			}
		} : suppression;
	});
}
function excludedByBoth(one, other) {
	return sameExclusions(one, other) ? one : one.map((exclusion) => ({
		...exclusion,
		onlyWith: other
	}));
}
function sameExclusions(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
function samePolicies(one, other) {
	return one.length === other.length && one.every((policy, index) => policy === other[index] || asks(policy) === asks(other[index]));
}
function asks(policy) {
	return JSON.stringify([
		policy?.id,
		policy?.requirements,
		policy?.trails
	], withoutPlaces);
}
function withoutPlaces(key, value) {
	if (key === "origin" || key === "title" || key === "controls" || key === "reason") return void 0;
	return value instanceof Map ? [...value] : value;
}
const strictness = {
	note: 3,
	warning: 2,
	error: 1,
	none: 0
};
const usualFailOn = "error";
function stricterFailOn(base, head) {
	return strictness[base] > strictness[head] ? base : head;
}
function reaches(level, failOn) {
	return failOn !== "none" && strictness[failOn] >= strictness[level];
}

// src/comparison/types.ts
function hadSinks(baseline) {
	return baseline !== null && baseline.sinks.length > 0;
}

// src/analysis/redundancy/universe.ts
const anyReadOnly = {
	kind: "listed",
	values: [
		literal$1("true"),
		literal$1("false"),
		null
	]
};
function eventsOf$1({ category, resourceType }, catalog) {
	const base = {
		when: null,
		fields: fieldsOf(category),
		region: anyText,
		global: false
	};
	if (resourceType === null) return [{
		...base,
		elements: null
	}];
	return companionsOf(resourceType, catalog).map((companions) => ({
		...base,
		elements: [resourceType, ...companions].map(anyElement)
	}));
}
function fieldsOf(category) {
	const fields = /* @__PURE__ */ new Map([
		["eventCategory", only(literal$1(category))],
		["eventSource", anyText],
		["eventName", anyText],
		["eventType", anyText],
		["userIdentity.arn", anyText],
		["sessionCredentialFromConsole", {
			kind: "listed",
			values: [null, literal$1("true")]
		}]
	]);
	if (category !== "NetworkActivity") return fields.set("readOnly", anyReadOnly);
	return fields.set("errorCode", {
		kind: "listed",
		values: [null, literal$1("VpceAccessDenied")]
	}).set("vpcEndpointId", anyText);
}
function anyElement(type, index) {
	return {
		type: literal$1(type),
		arn: [{
			name: `resource ${String(index + 1)}`,
			rest: true
		}]
	};
}
const companionsOfCatalogs = /* @__PURE__ */ new WeakMap();
function companionsOf(type, catalog) {
	const known = companionsOfCatalogs.get(catalog) ?? /* @__PURE__ */ new Map();
	companionsOfCatalogs.set(catalog, known);
	const found = known.get(type) ?? companionsIn(type, catalog);
	known.set(type, found);
	return found;
}
function companionsIn(type, catalog) {
	const index = indexCatalog(catalog);
	if (index.resourceType(type) === void 0) return [[]];
	const forms = index.servicesBearing(type).flatMap((service) => service.operations).flatMap((operation) => operation.eventForms).filter((form) => form.resources.some((element) => element.type === type));
	if (forms.some((form) => form.resources.some((element) => element.type === type && element.presence === "optional"))) return [[]];
	const found = [...new Map(forms.map((form) => [JSON.stringify(surelyBeside(form, type)), surelyBeside(form, type)])).values()];
	return found.length === 0 || found.some((companions) => companions.length === 0) ? [[]] : found;
}
function surelyBeside({ resources }, type) {
	return [...new Set(resources.filter(({ presence = "always", type: other }) => presence === "always" && other !== type).map((element) => element.type))].sort();
}
const managementEventsOfAnySource = {
	when: null,
	fields: fieldsOf("Management"),
	region: anyText,
	global: false,
	elements: null
};

// src/analysis/redundancy/selectors-of.ts
function valuesOfAdvanced({ fieldSelectors }) {
	return fieldSelectors.items.flatMap(({ conditions }) => conditions).reduce((sum, { values }) => sum + values.items.length, 0);
}
function valuesOfBasic({ dataResources, excludeManagementEventSources }) {
	return settingItemsOf(dataResources).reduce((sum, { values }) => sum + 1 + settingItemsOf(values).length, 1 + settingItemsOf(excludeManagementEventSources).length);
}
function comparedSelectors(sink, semantics, catalog) {
	const advanced = settingItemsOf(sink.advancedEventSelectors);
	if (advanced.length > 0) return advanced.flatMap((selector, index) => comparedAdvanced(selector, index, catalog));
	return (sink.kind === "trail" ? settingItemsOf(sink.eventSelectors) : []).flatMap((selector, index) => comparedBasic(selector, index, sink, semantics, catalog));
}
function comparedAdvanced(selector, index, catalog) {
	const subject = subjectOf$2(selector);
	if (subject === null) return [];
	const part = partOf(subject, boxOfAdvanced(selector), arnExclusionsOf(selector), catalog);
	return [{
		title: {
			name: selector.name,
			index
		},
		origin: selector.origin,
		advanced: selector,
		values: valuesOfAdvanced(selector),
		parts: [part]
	}];
}
function partOf(subject, box, arnExclusions, catalog) {
	let made = null;
	return {
		subject,
		box,
		arnExclusions,
		get sets() {
			return made ??= eventsOf$1(subject, catalog);
		}
	};
}
function subjectOf$2(selector) {
	const category = categoryOf$2(selector)?.value;
	switch (category) {
		case "Management":
		case "NetworkActivity": return {
			category,
			resourceType: null
		};
		case "Data": {
			const type = soleValue(selector, "resources.type")?.value;
			return type === void 0 ? null : {
				category,
				resourceType: type
			};
		}
		default: return null;
	}
}
function arnExclusionsOf(selector) {
	const conditions = conditionsOn(selector, "resources.ARN").filter(({ operator }) => isDeselecting(operator));
	return new Set(conditions.flatMap(({ operator, values }) => [...values.more === null ? [] : [`${operator} \u2026${values.more.id}`], ...values.items.map(({ text }) => `${operator} ${textKey$1(text)}`)]));
}
function comparedBasic(selector, index, sink, semantics, catalog) {
	const boxes = boxesOfBasic(selector, semantics.basicEventSelectors.dataResourceTypes, knownString(sink.scope.partition) ?? "aws");
	const types = settingItemsOf(selector.dataResources).map((resource) => knownText(resource.type));
	if (types.includes(void 0) || selector.dataResources.kind === "unknown" || selector.includeManagementEvents.kind === "unknown") return [];
	const subjectsOfBox = (box) => {
		if (takesCategory(box, "Management")) return [{
			category: "Management",
			resourceType: null
		}];
		return [...new Set(types)].map((type) => ({
			category: "Data",
			resourceType: type ?? null
		}));
	};
	const parts = boxes.flatMap((box) => subjectsOfBox(box).map((subject) => partOf(subject, box, /* @__PURE__ */ new Set(), catalog)));
	return [{
		title: {
			name: null,
			index
		},
		origin: selector.origin,
		advanced: null,
		values: valuesOfBasic(selector),
		parts
	}];
}
function takesCategory(box, category) {
	return box.fields.get("eventCategory")?.accepts(literal$1(category)) !== "no";
}
function relevantTo(part, others) {
	return others.filter((other) => other.subject.category === part.subject.category).filter((other) => {
		if ([...other.arnExclusions].some((exclusion) => !part.arnExclusions.has(exclusion))) return false;
		const types = part.sets.flatMap((set) => set.elements ?? []).map((element) => element.type);
		return types.length === 0 || types.some((type) => other.box.elements?.takesType(type) !== "no");
	});
}
function selector(box) {
	return {
		box,
		reach: null,
		status: "yes"
	};
}

// src/analysis/redundancy/comparisons.ts
const comparisonsPerRun = 12e6;
const stepsPerComparison = 8;
const stepsAtLeast = 2e4;
function budgetOf(selector, selectors) {
	const total = selectors.reduce((sum, { values }) => sum + values, 0);
	return { left: stepsAtLeast + stepsPerComparison * selector.values * (total - selector.values) };
}
function sinksToCompare(sinks, allowed) {
	const asked = sinks.map((sink) => ({
		sink,
		comparisons: comparisonsAsked(sink)
	})).sort((a, b) => a.comparisons - b.comparisons || compareText(a.sink.id, b.sink.id));
	let sum = 0;
	const compared = asked.filter(({ comparisons }) => (sum += comparisons) <= allowed).map(({ sink }) => sink);
	const left = asked.slice(compared.length).map(({ sink }) => sink);
	return {
		compared: new Set(compared),
		left: left.sort((a, b) => compareText(a.id, b.id))
	};
}
function comparisonsAsked(sink) {
	const advanced = settingItemsOf(sink.advancedEventSelectors).map(valuesOfAdvanced);
	const basic = sink.kind === "trail" ? settingItemsOf(sink.eventSelectors).map(valuesOfBasic) : [];
	const values = advanced.length > 0 ? advanced : basic;
	if (values.length < 2) return 0;
	const total = values.reduce((sum, count) => sum + count, 0);
	const least = stepsAtLeast / stepsPerComparison;
	return values.reduce((sum, count) => sum + least + count * (total - count), 0);
}

// src/model/messages/told-values.ts
const mostNamed$6 = 8;
function toldValues(all) {
	return {
		values: all.slice(0, 8),
		others: all.length - 1
	};
}

// src/wording/comparisons.ts
function notCompared(sinks, limit) {
	const named = sinks.slice(0, 8);
	const more = sinks.length === named.length ? [] : [`${String(sinks.length - named.length)} more`];
	return `The selectors of ${listed([...named, ...more], "and")} were not compared with each other: all those of the run ask for more than ${grouped(limit)} comparisons of values, the limit of one run. Selectors and exclusions without effect are not told there. To have them compared, check fewer paths at a time, or name fewer values in selectors.`;
}

// src/coverage/entry-part.ts
function entryOn(entry, operations) {
	const names = new Set(operations.map(({ name }) => name));
	const owner = (entry.mergedFrom ?? [entry]).find((one) => one.operations.some(({ name }) => names.has(name))) ?? entry;
	const own = owner.operations.find(({ name }) => names.has(name));
	const { required, when, sinks } = owner;
	return {
		...entry,
		required,
		when,
		sinks,
		operations,
		count: operations.length,
		counterexample: owner.counterexample === null || own === void 0 ? entry.counterexample : renamed(owner.counterexample, owner.operations, own),
		mergedFrom: (entry.mergedFrom ?? [entry]).filter((one) => one.operations.some(({ name }) => names.has(name)))
	};
}
function renamed(event, together, operation) {
	if (operation.eventNames.includes(event.eventName)) return event;
	const place = together.find(({ eventNames }) => eventNames.includes(event.eventName))?.eventNames.indexOf(event.eventName) ?? 0;
	return {
		...event,
		eventName: operation.eventNames[place] ?? operation.eventNames[0] ?? event.eventName
	};
}

// src/comparison/entry-operations.ts
function operationsIn({ operations, parts }) {
	if (parts.length > 0) return parts.flatMap((part) => part.operations());
	return operations.length === 0 ? [null] : operations;
}
function withoutOperations(entry, gone) {
	const all = operationsIn(entry);
	const left = all.filter((operation) => !gone.has(operation));
	if (left.length === 0) return null;
	if (left.length === all.length) return entry;
	if (entry.parts.length === 0) return entryOn(entry, left.filter((operation) => operation !== null));
	const parts = entry.parts.flatMap((part) => {
		const operations = part.operations().filter((operation) => !gone.has(operation));
		return operations.length === 0 ? [] : [{
			...part,
			count: operations.length,
			operations: () => operations
		}];
	});
	return {
		...entry,
		parts,
		count: left.length
	};
}
function entriesTogether([first, ...others]) {
	const all = [first, ...others];
	const operations = [...new Set(all.flatMap((entry) => entry.operations))];
	const parts = all.flatMap((entry) => entry.parts);
	const count = parts.length > 0 ? all.reduce((sum, entry) => sum + entry.count, 0) : operations.length;
	return {
		...first,
		operations,
		parts,
		count,
		mergedFrom: all
	};
}

// src/comparison/without-changed.ts
function withoutChanged(entries, changes) {
	const changed = /* @__PURE__ */ new Map();
	for (const { entry, before } of changes) {
		if (before !== "covered") continue;
		const operations = remembered$1(changed, keyOf$3(entry), () => /* @__PURE__ */ new Set());
		for (const operation of operationsIn(entry)) operations.add(operation);
	}
	return entries.flatMap((entry) => {
		if (changed.size > 0 && entry.required.scope.id === emptyScope.id) return [];
		const gone = changed.get(keyOf$3(entry));
		return gone === void 0 || !isGap(entry) ? [entry] : withoutOperations(entry, gone) ?? [];
	});
}
function isGap({ verdict }) {
	return verdict === "partial" || verdict === "uncovered" || verdict === "undetermined";
}
function keyOf$3({ required, operations, parts }) {
	const { policy, requirement, resource, scope, services, service } = required;
	const ofNone = operations.length === 0 && parts.length === 0 ? [services, service?.id ?? null] : null;
	return JSON.stringify([
		policy.id,
		requirement.id,
		resource?.address ?? null,
		textKey$1(scope.account),
		ofNone
	]);
}

// src/wording/messages/title.ts
const longestTitle = 100;
const longestName$1 = 40;
function shortName(name, most = longestName$1) {
	const characters = Array.from(name);
	if (characters.length <= most) return name;
	const kept = most - 1;
	return [
		...characters.slice(0, Math.ceil(kept / 2)),
		"\u2026",
		...characters.slice(-Math.floor(kept / 2))
	].join("");
}
function quotedInTitle(value) {
	return `"${shortName(typeof value === "string" ? value : display(value))}"`;
}
function lengthOf(text) {
	return Array.from(text).length;
}
const mostNamed$5 = 3;
function namesWithin(names, room) {
	const most = names.length <= 4 ? names.length : mostNamed$5;
	for (let count = most; count > 1; count--) if (lengthOf(withMore(names, count)) <= room) return names.slice(0, count);
	return names.slice(0, 1);
}
function listedWithin(names, room) {
	return withMore(names, namesWithin(names, room).length);
}
function withMore(names, shown) {
	const left = names.length - shown;
	const parts = [...names.slice(0, shown), ...left === 0 ? [] : [`${String(left)} more`]];
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
function fitted(title, most = 100) {
	const words = title.replace(/\.\s+/g, ".\xA0").split(" ");
	for (;;) {
		const excess = lengthOf(words.join(" ")) - most;
		if (excess <= 0) return words.join(" ");
		const longest = words.reduce((found, word, index) => word.length > (words[found] ?? "").length ? index : found, 0);
		const length = lengthOf(words[longest] ?? "");
		if (length <= shortestWord) return shortName(words.join(" "), most);
		words[longest] = shortName(words[longest] ?? "", Math.max(shortestWord, length - excess));
	}
}
const shortestWord = 12;

// src/wording/messages/coverage.ts
function coverageWords(message, room) {
	const { claim, remarks } = wordsFor(coverageMessages, message);
	const lead = [...ownersTold(message.subject), ...remarks].map((remark) => `${remark} `).join("");
	const { text, answers } = reasonsTold(message.reasons, lead.length);
	const hint = "hint" in message ? hintOf$1(message.hint) : "";
	return {
		title: titleOf(message.subject, claim, room),
		detail: `${lead}${text}${hint}`,
		answers
	};
}
const coverageMessages = {
	"event-not-recorded": () => ({
		claim: (are) => ({
			before: "",
			after: ` ${are} not recorded`
		}),
		remarks: []
	}),
	"event-partly-recorded": ({ missing, example }) => ({
		claim: (are) => ({
			before: "",
			after: ` ${are} recorded in part only`
		}),
		remarks: [...missing === null ? [] : [`Not recorded: ${callsMeant(missing)}.`], ...example === null ? [] : [`Not recorded, for example: ${eventNoun(example)}.`]]
	}),
	"event-never-recorded": () => ({
		claim: () => ({
			before: "CloudTrail never records ",
			after: ""
		}),
		remarks: ["No setting changes that."]
	}),
	"coverage-undetermined": () => ({
		claim: (are) => ({
			before: "undetermined whether ",
			after: ` ${are} recorded`
		}),
		remarks: []
	}),
	"coverage-lost": ({ isAsked, before, after, recordedBefore, gone, isOfMembers }) => ({
		claim: (are) => ({
			before: "",
			after: after === "partial" ? ` ${are} now recorded in part only` : ` ${are} no longer recorded`
		}),
		remarks: [
			...recordedBeforeBy(recordedBefore, gone, before === "partial" ? " in part" : ""),
			...remarksOnMembers(isOfMembers),
			...isAsked ? [] : ["No policy asks for these events."]
		]
	}),
	"coverage-unproven": ({ recordedBefore, gone, unread, isOfMembers }) => ({
		claim: (are) => ({
			before: "unproven whether ",
			after: ` ${are} still recorded`
		}),
		remarks: [
			...recordedBeforeBy(recordedBefore, gone, ""),
			...remarksOnMembers(isOfMembers),
			...unread.length === 0 ? [] : [`${listedInShort(unread)} cannot be read now.`]
		]
	})
};
function remarksOnMembers(isOfMembers) {
	return isOfMembers ? ["These are events of the member accounts of the organization."] : [];
}
function recordedBeforeBy(recordedBefore, gone, inPart) {
	return recordedBefore.length === 0 ? [] : [`Recorded${inPart} before by ${lostSinks(recordedBefore, gone)}.`];
}
function lostSinks(recordedBefore, gone) {
	const by = listed(recordedBefore, "and");
	const are = gone.length === 1 ? "is" : "are";
	if (gone.length === 0) return by;
	return gone.length === recordedBefore.length ? `${by}, which ${are} gone` : `${by}; ${listed(gone, "and")} ${are} gone`;
}
function hintOf$1(hint) {
	switch (hint) {
		case null: return "";
		case "show-other-trails": return " If another trail, such as the organization's, records them, show it with --trails. If there is no other trail or event data store, write \"sinks: complete\" in trailproof.yaml.";
	}
}
function titleOf(subject, claim, room) {
	const { head, noun, names } = eventsOf(subject);
	const { before, after } = claim(names.length === 1 ? "is" : "are");
	const events = names.length === 0 ? noun : listedWithin(names, roomForNames(head, room));
	return fitted(`${head}: ${before}${events}${after}`, room);
}
const longestClaim = 34;
function roomForNames(head, room) {
	return room - lengthOf(head) - 2 - longestClaim;
}
function eventsOf(subject) {
	switch (subject.code) {
		case "resource": {
			const { operations, resource } = subject;
			const names = operations.includes("*") ? [] : operations;
			return {
				head: shortName(shortAddress(resource)),
				noun: "events",
				names
			};
		}
		case "services": {
			const { owners, account } = subject;
			const services = listedWithin(owners.map((owner) => serviceOf(owner, owners.length > 1)), mostOfServices);
			const head = account === null ? services : `account ${display(account)}, ${services}`;
			const [owner] = owners;
			const about = owner !== void 0 && owners.length === 1 ? ofOne(owner) : {
				noun: "events",
				names: []
			};
			return {
				head: capitalized(shortName(head, mostOfHead)),
				...about
			};
		}
	}
}
const mostOfServices = 40;
const mostOfHead = 60;
function serviceOf(owner, besideOthers) {
	switch (owner.code) {
		case "every-service": return besideOthers ? "all other services" : "every service";
		case "many-services": return `${grouped(owner.services)} services`;
		case "services-unknown-to-the-catalog": return "services that the catalog does not know";
		default: return owner.service;
	}
}
function ofOne(owner) {
	switch (owner.code) {
		case "every-service":
		case "services-unknown-to-the-catalog": return {
			noun: "management events",
			names: []
		};
		case "many-services": return {
			noun: `${grouped(owner.count)} ${owner.access ?? "management"} operations`,
			names: []
		};
		case "network-activity": return {
			noun: "network activity events",
			names: []
		};
		case "calls-unknown-to-the-catalog": return {
			noun: "network activity events that the catalog does not know",
			names: []
		};
		case "operations": return {
			noun: "events",
			names: owner.operations
		};
		case "counted-operations": return {
			noun: counted(owner.count, "management operation"),
			names: []
		};
	}
}
function ownersTold(subject) {
	if (subject.code === "resource" || subject.owners.length < 2) return [];
	const nouns = ownerNouns(subject.owners);
	return [`The events are ${nouns.length < 3 ? nouns.join(" and ") : `${nouns.slice(0, -1).join(", ")}, and ${nouns.at(-1) ?? ""}`}.`];
}
function ownerNouns(owners) {
	const network = owners.flatMap((owner) => owner.code === "network-activity" ? [owner.service] : []);
	const others = owners.filter(({ code }) => code !== "network-activity");
	return [...network.length === 0 ? [] : [`network activity events of ${listedInShort(network)}`], ...others.map(ownerNoun)];
}
function ownerNoun(owner) {
	switch (owner.code) {
		case "every-service": return "management events of all other services";
		case "many-services": return `${grouped(owner.count)} ${owner.access ?? "management"} operations of ${grouped(owner.services)} services`;
		case "services-unknown-to-the-catalog": return "management events of services that the catalog does not know";
		case "network-activity": return `network activity events of ${owner.service}`;
		case "calls-unknown-to-the-catalog": return `network activity events of ${owner.service} that the catalog does not know`;
		case "operations": return `${listedInShort(owner.operations)} of ${owner.service}`;
		case "counted-operations": return `${counted(owner.count, "management operation")} of ${owner.service}`;
	}
}
function operationsInMessage(subject, room) {
	if (subject.code === "services" && subject.owners.length > 1) return subject.owners.flatMap((owner) => owner.code === "operations" ? namedInShort(owner.operations) : []);
	const { head, names } = eventsOf(subject);
	return [...namesWithin(names, roomForNames(head, room))];
}
const callsWords = {
	"catalog-form": ({ when }) => when,
	"global-service": () => "calls of a global service",
	"no-api-call": () => "events that no API call makes"
};
function callsMeant(calls) {
	return wordsFor(callsWords, calls);
}
function eventNoun(event) {
	const access = event.readOnly === void 0 ? "" : event.readOnly ? " (read)" : " (write)";
	const elements = (event.resources ?? []).map((element) => `${element.type} ${element.ARN ?? element.ARNPrefix ?? ""}`.trim());
	const on = elements.length === 0 ? ` of ${event.eventSource}` : ` on ${elements.join(" and ")}`;
	const region = event.awsRegion === void 0 ? "" : ` in ${event.awsRegion}`;
	const identity = event.userIdentity === void 0 ? "" : ` by ${event.userIdentity.arn}`;
	const console = event.sessionCredentialFromConsole === void 0 ? "" : " from the console";
	return `${event.eventName}${access}${on}${region}${identity}${console}`;
}
const mostReasons = 6;
function reasonsTold(reasons, start) {
	const shown = reasons.length <= 7 ? reasons : reasons.slice(0, mostReasons);
	const rest = reasons.length - shown.length;
	const answers = /* @__PURE__ */ new Map();
	const sentences = [];
	let at = start;
	for (const reason of shown) {
		const sentence = `${reasonSentence(reason)}.`;
		if (reason.code === "sink") answers.set(reasonKey(reason), {
			start: at,
			end: at + sentence.length - 1
		});
		if (reason.code === "same-account-unknown") for (const { sink, start, end } of sinksTold(reason).places) answers.set(sink, {
			start: at + start,
			end: at + end
		});
		sentences.push(sentence);
		at += sentence.length + 1;
	}
	if (rest > 0) sentences.push(`The JSON result has ${String(rest)} more reasons.`);
	return {
		text: sentences.join(" "),
		answers
	};
}

// src/wording/phrases.ts
function spelled(dialect, property) {
	return dialects[dialect].nameOf(property);
}
function sinkNoun(kind) {
	return kind === "trail" ? "trail" : "event data store";
}
function quoted$1(value) {
	const text = typeof value === "string" ? value : display(value);
	return text.length > 200 ? `"${text.slice(0, 160)}\u2026" (${String(text.length)} characters)` : `"${text}"`;
}
function allowedValues(values) {
	return values.length === 1 ? `only ${quoted$1(values[0] ?? "")}` : listed(values.map(quoted$1));
}

// src/wording/checks.ts
function checksClause(change) {
	return wordsFor(checksWords, change);
}
function acceptedLosses(count, reason) {
	return `The losses of this change are accepted, ${counted(count, "finding")}: ${reason}`;
}
const checksWords = {
	"policy-added": ({ policy }) => `policy ${policy} is asked for`,
	"policy-removed": ({ policy }) => `policy ${policy} is no longer asked for`,
	"requirement-added": ({ policy, requirement }) => `policy ${policy} has a requirement ${requirement}`,
	"requirement-removed": ({ policy, requirement }) => `policy ${policy} has no requirement ${requirement} any more`,
	"requirement-changed": ({ policy, requirement, differs }) => `requirement ${requirement} of policy ${policy} has other ${listed(differs, "and")}`,
	"exclude-added": ({ glob }) => `${quoted$1(glob)} is excluded`,
	"exclude-removed": ({ glob }) => `${quoted$1(glob)} is no longer excluded`,
	"ignore-added": (about) => `${findingsNoun(about)} is ignored`,
	"ignore-removed": (about) => `${findingsNoun(about)} is no longer ignored`,
	"code-suppression-added": (about) => `the code suppresses ${findingsNoun(about)}`,
	"code-suppression-removed": (about) => `the code no longer suppresses ${findingsNoun(about)}`,
	"fail-on": ({ before, after }) => `"failOn" is ${after}, before ${before}`,
	reading: ({ key }) => `"${key}" of the configuration changes`
};
function findingsNoun({ rule, resources, operations }) {
	return `${rule}${resources.length === 0 ? "" : ` on ${listedInShort(resources.map(shortAddress))}`}${operations.length === 0 ? "" : ` (${listedInShort(operations)})`}`;
}

// src/wording/messages/checks.ts
const checksMessages = { "checks-weakened": ({ change, count, hidden }) => ({
	title: `${checksClause(change)}, which ${effect(change.code)} ${counted(count, "finding")}`,
	detail: `${change.code === "fail-on" ? "No longer failing" : "Hidden"}: ${namesOf$2(hidden, count)}. Take it back, or change the rules in a pull request of its own.`
}) };
function effect(code) {
	return code === "fail-on" ? "lets pass" : "hides";
}
function namesOf$2(hidden, count) {
	const names = hidden.map(({ rule, resource, count: several }) => rule + (resource === null ? "" : ` on ${shortAddress(resource)}`) + (several === 1 ? "" : ` (${String(several)})`));
	const more = hidden.reduce((left, { count: several }) => left - several, count);
	return listed([...names, ...more === 0 ? [] : [`${String(more)} more`]], "and");
}

// src/wording/messages/delivery.ts
const deliveryMessages = {
	"policy-refuses": ({ policy, address, refused }) => ({
		title: policyTitles[policy](shortName(address)),
		detail: [
			`The policy does not allow CloudTrail to call ${listed(refused.map(callOf), "or")}.`,
			...refused.flatMap(({ answer }) => wordsFor(refusingAnswers, answer) ?? []),
			adviceFor(refused)
		].join(" ")
	}),
	"default-key-policy": ({ address, allowingStatement }) => ({
		title: `${shortName(address)} has no key policy, so CloudTrail cannot encrypt log files`,
		detail: `The default key policy lets no service use the key, and no log files are delivered. Give it a key policy with this statement beside the one for the account: ${written$1(allowingStatement)}`
	}),
	"key-disabled": ({ address }) => ({
		title: `key ${shortName(address)} is disabled, so no log files are delivered`,
		detail: "CloudTrail cannot encrypt them. Enable the key, or let the trail use another one."
	}),
	"key-elsewhere": ({ key, keyRegion, bucket, bucketRegion }) => ({
		title: `its key is in ${keyRegion} and its bucket in ${bucketRegion}, so no log files are delivered`,
		detail: `The key ${quoted$1(key)} must be in the Region of ${shortName(bucket)}. CloudTrail rejects the trail with KmsKeyNotFoundException. Name a key of that Region.`
	}),
	"delivery-loop": ({ bucket, eventName }) => ({
		title: `records ${eventName} in ${shortName(bucket)}, its own bucket`,
		detail: "Each delivery of log files makes an event, which is delivered again and billed each time. Exclude the bucket from its data events with \"resources.ARN\", or record them with a trail that delivers to another account."
	})
};
const policyTitles = {
	bucket: (address) => `bucket policy ${address} does not let CloudTrail deliver log files`,
	topic: (address) => `the topic policy ${address} does not let CloudTrail tell of log files`,
	key: (address) => `the key policy of ${address} does not let CloudTrail encrypt log files`
};
function callOf({ action, resource }) {
	return resource === null ? action : `${action} on ${logFilesShown(resource)}`;
}
function logFilesShown({ parts }) {
	const last = parts.at(-1);
	if (typeof last !== "object" || last.unknown.code !== "delivery-part" || last.unknown.part !== "rest-of-key") return display({ parts });
	return `${display({ parts: parts.slice(0, -1) })}\u2026`;
}
const refusingAnswers = {
	denied: ({ statement }) => `${capitalized(statementTitle(statement))} denies it.`,
	"nearly-allowed": ({ statement, difference }) => `${capitalized(statementTitle(statement))} allows it ${wordsFor(statementDifferences, difference)}.`,
	"not-allowed": () => null
};
const statementDifferences = {
	condition: ({ key, operator, expected, found }) => {
		const texts = expected.map(display);
		const isLiteral = operator.startsWith("StringEquals") && texts.some((text) => text.includes("*"));
		return `only where ${key} is ${operator.includes("Not") ? "other than " : ""}${texts.join(" or ")}${isLiteral ? ` (${operator} has no wildcards)` : ""}, and for this trail it is ${display(found)}`;
	},
	resources: ({ resources }) => `on ${resources.map(display).join(", ")} alone`
};
const ordinals = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth"
];
function statementTitle({ sid, index, count }) {
	if (sid !== null && sid !== "") return `statement ${JSON.stringify(sid)}`;
	if (count === 1) return "its statement";
	const ordinal = ordinals[index];
	return ordinal === void 0 ? `its statement ${String(index + 1)}` : `its ${ordinal} statement`;
}
function adviceFor(refused) {
	if (refused.some(({ answer }) => answer.code === "denied")) return "Exclude the service principal cloudtrail.amazonaws.com from the statement, for example with a condition that aws:PrincipalIsAWSService is false.";
	if (refused.some(({ answer }) => answer.code === "nearly-allowed")) return "Correct the statement, or add one that allows it.";
	const statements = refused.map(({ allowingStatement }) => written$1(allowingStatement));
	return `Add ${refused.length === 1 ? "this statement" : "these statements"} to the policy: ${statements.join(", ")}`;
}
function written$1(statement) {
	const { Resource } = statement;
	return JSON.stringify({
		...statement,
		Resource: Resource === "*" ? Resource : Resource.map(display)
	});
}
const deliveryRoles = {
	"delivers-with-it": ({ sink }) => `${sink} delivers its log files with it`,
	"receives-log-files": ({ bucket }) => `${bucket} receives the log files`
};

// src/wording/messages/selectors.ts
function selectorTitle({ name, index }) {
	return name !== null && name !== "" ? `selector "${name}"` : `selector ${String(index + 1)}`;
}
function selectorTitles(titles) {
	return listed(titles.map(selectorTitle), "and");
}
function selectorInTitle({ name, index }) {
	return name !== null && name !== "" ? `selector ${quotedInTitle(name)}` : `selector ${String(index + 1)}`;
}

// src/wording/messages/several-values.ts
function valuesInTitle(first, others) {
	const rest = others === 0 ? "" : ` and ${String(others)} ${others === 1 ? "other" : "others"}`;
	return `${quotedInTitle(first)}${rest}`;
}
function otherValues({ values, others }) {
	const named = values.slice(1).map(quoted$1);
	const left = others - named.length;
	return listed([...named, ...left === 0 ? [] : [`${String(left)} more`]], "and");
}
function theOthers(told) {
	if (told.others === 0) return "";
	return `The ${told.others === 1 ? "other is" : "others are"} ${otherValues(told)}.`;
}
function sentences(...all) {
	return all.filter((sentence) => sentence !== "").join(" ");
}

// src/wording/messages/redundancy.ts
const redundancyMessages = {
	"selector-redundant": ({ selector, by }) => ({
		title: `${selectorInTitle(selector)} changes nothing beside ${listedWithin(by.map(selectorInTitle), roomForList)}`,
		detail: `${capitalized(selectorTitles(by))} ${by.length === 1 ? "already records" : "together already record"} all that it matches. Remove ${selectorTitle(selector)}, or narrow what makes it unnecessary.`
	}),
	"comparisons-given-up": ({ selectors }) => ({
		title: "undetermined whether more selectors or exclusions have no effect",
		detail: `Comparing ${listedInShort(selectors.map(selectorTitle))} with the others takes too much. Nothing is wrong with that. To have all of them compared, name fewer values.`
	}),
	"both-of-read-only": ({ selector }) => ({
		title: `"readOnly" in ${selectorInTitle(selector)} lists both "true" and "false"`,
		detail: "That is the same as no condition. Remove it, or keep one of the two."
	}),
	"value-twice": ({ where, ...told }) => ({
		title: `${valuesInTitle(firstOf(told), told.others)} ${told.others === 0 ? "is" : "are"} listed twice ` + wordsFor(valuesPlaces, where),
		detail: sentences(theOthers(told), `Remove one of ${told.others === 0 ? "the two" : "each two"}.`)
	}),
	"value-redundant": ({ where, by, dialect, ...told }) => {
		const first = firstOf(told);
		const operator = by.operator === null ? "" : `${spelled(dialect, by.operator)} `;
		return {
			title: told.others === 0 ? `${quotedInTitle(first)} changes nothing beside ${operator}${quotedInTitle(by.value)}` : `${valuesInTitle(first, told.others)} change nothing beside wider values`,
			detail: sentences(theOthers(told), `${capitalized(wordsFor(valuesPlaces, where))}, ${operator}${quoted$1(by.value)} matches all that ${quoted$1(first)} matches.`, "Remove what is unnecessary, or narrow the other.")
		};
	},
	"exclusions-without-management": ({ dialect }) => {
		const exclude = spelled(dialect, "ExcludeManagementEventSources");
		const include = spelled(dialect, "IncludeManagementEvents");
		return {
			title: `${exclude} changes nothing`,
			detail: `${include} is false, so the selector matches no management events. Remove ${exclude}, or set ${include} to true to record the others.`
		};
	},
	"exclusion-undone": ({ selector, field, operator, by, advice, dialect, ...told }) => {
		const others = selectorTitles(by);
		return {
			title: `the exclusion by ${quotedInTitle(field)} in ${selectorInTitle(selector)} has no effect`,
			detail: `${capitalized(others)} ${by.length === 1 ? "records" : "record"} all events that ${spelled(dialect, operator)} ${quoted$1(firstOf(told))} excludes, and one selector that matches is enough. ` + (told.others === 0 ? "" : `Nor has the exclusion of ${otherValues(told)} an effect. `) + wordsFor(undoneAdvice, advice)(others, dialect)
		};
	},
	"beginning-or-end": ({ selector, beginning, end, dialect }) => ({
		title: `${selectorInTitle(selector)} matches a beginning or an end, not both together`,
		detail: `It matches all that begins with ${quoted$1(beginning)}, and all that ends with ${quoted$1(end)}: ${spelled(dialect, "StartsWith")} and ${spelled(dialect, "EndsWith")} of one field are alternatives, and no selector can require both. Keep one of the two, or exclude the rest with ${spelled(dialect, "NotStartsWith")} or ${spelled(dialect, "NotEndsWith")}.`
	}),
	"further-resources": ({ selector, further, arn, meant, contains, dialect, ...told }) => {
		const value = firstOf(told);
		return {
			title: `${selectorInTitle(selector)} matches ${listedWithin(further, roomForList)} too`,
			detail: sentences(`${arn === null ? "Its ARN" : quoted$1(arn)} begins with ${quoted$1(value)}, the ARN of ${meant}.`, told.others === 0 ? "" : `Other resources go on from ${otherValues(told)}.`, contains ? `End the value with a slash: ${quoted$1(concatenate([value, "/"]))}.` : `Write ${spelled(dialect, "Equals")} with the whole ARN.`)
		};
	}
};
const roomForList = 40;
function firstOf({ values }) {
	return values[0] ?? literal$1("");
}
const valuesPlaces = {
	field: ({ field, selector }) => `for ${quoted$1(field)} in ${selectorTitle(selector)}`,
	"data-resource": ({ type }) => `for ${quoted$1(type)}`
};
const undoneAdvice = {
	repeat: () => (others) => `Repeat the exclusion in ${others}, or remove it.`,
	join: ({ operator, values }) => (_others, dialect) => `${undoEachOther} Write one selector with ${dialects[dialect].valuesOf(operator, values)} instead of both, or remove them to record all of it.`,
	"join-conditions": () => () => `${undoEachOther} Write all of them as conditions of one selector, or remove them to record all of it.`
};
const undoEachOther = "The exclusions undo each other.";
const redundancyRoles = {
	"selector-records-all": ({ selector }) => `${selectorTitle(selector)} records all of it`,
	"value-matches-all": () => "this value matches all of it",
	"redundant-as-well": () => "this value changes nothing either",
	"management-events-off": ({ dialect }) => `${spelled(dialect, "IncludeManagementEvents")} is false`,
	"records-what-is-left-out": ({ selector }) => `${selectorTitle(selector)} records what it excludes`,
	"undone-as-well": () => "this exclusion has no effect either",
	"alternative-beginning": ({ dialect }) => `${spelled(dialect, "StartsWith")}, an alternative to ${spelled(dialect, "EndsWith")}`,
	"recorded-too": ({ address }) => `${address} is recorded too`,
	"matches-more-as-well": () => "other resources go on from this value too"
};

// src/wording/messages/rejections.ts
function refusedWords({ says, told }) {
	const words = wordsFor(rejectionWords, says);
	if (told.others === 0) return words;
	return {
		...words,
		detail: `The same is true of ${otherValues(told)}. ${words.detail}`
	};
}
const rejectionWords = {
	"property-missing": ({ property }) => ({
		title: `${property} is missing`,
		detail: `CloudFormation requires it and has no default for it. ${missingAdvice[property]}`
	}),
	"property-unknown": ({ dialect, property, meant }) => ({
		title: `unknown ${propertyNoun(dialect)} ${quotedInTitle(property)}`,
		detail: (dialectOf({ dialect }).deployedBy === "terraform" ? "Terraform rejects the configuration. " : "CloudFormation rejects the template. ") + (meant === null ? "Remove the property, or correct its name." : `Write ${quoted$1(meant)}.`)
	}),
	"setting-refused": ({ dialect, property, value, because }) => ({
		title: `${spelled(dialect, property)} cannot be ${quotedInTitle(value)}`,
		detail: `${capitalized(because)}. CloudTrail rejects other values, and the trail is not created.`
	}),
	"log-group-without-role": ({ dialect }) => ({
		title: `has ${spelled(dialect, "CloudWatchLogsLogGroupArn")} and no ${spelled(dialect, "CloudWatchLogsRoleArn")}`,
		detail: `CloudTrail rejects it with InvalidCloudWatchLogsRoleArnException. Name the role that CloudTrail writes to the log group with in ${spelled(dialect, "CloudWatchLogsRoleArn")}.`
	}),
	"role-without-log-group": ({ dialect }) => ({
		title: `has ${spelled(dialect, "CloudWatchLogsRoleArn")} and no ${spelled(dialect, "CloudWatchLogsLogGroupArn")}`,
		detail: `AWS requires the log group where there is a role. Name it in ${spelled(dialect, "CloudWatchLogsLogGroupArn")}, or remove the role.`
	}),
	"insight-word-not-allowed": ({ dialect, value, allowed, meant }) => ({
		title: `${spelled(dialect, "InsightSelectors")} cannot have ${quotedInTitle(value)}`,
		detail: `AWS allows ${allowedValues(allowed)}. Write ${quoted$1(meant)}.`
	}),
	"selectors-of-both-kinds": ({ dialect }) => {
		const basic = spelled(dialect, "EventSelectors");
		const advanced = spelled(dialect, "AdvancedEventSelectors");
		return {
			title: `has both ${basic} and ${advanced}`,
			detail: `AWS allows one of the two. Write everything as ${advanced} and remove ${basic}.`
		};
	},
	"global-events-left-out": ({ dialect, found }) => {
		const name = spelled(dialect, "IncludeGlobalServiceEvents");
		const isMissing = found === "nothing";
		return {
			title: `${spelled(dialect, "IsMultiRegionTrail")} is true and ${name} is ${isMissing ? "missing" : "false"}`,
			detail: (isMissing ? `CloudFormation reads a missing ${name} as false. ` : "") + `A trail for all Regions must include global service events: CloudTrail rejects it with InvalidParameterCombinationException. Set ${name} to true.`
		};
	},
	"insights-without-events": ({ dialect, insight, needed }) => {
		const events = neededEvents[needed];
		return {
			title: `${quotedInTitle(insight)} needs ${events}, which it does not record`,
			detail: `CloudTrail rejects ${spelled(dialect, "InsightSelectors")} with InvalidInsightSelectorsException. Select ${events}, or remove ${quoted$1(insight)}.`
		};
	},
	"item-twice": ({ property }) => ({
		title: `${property} lists an item twice`,
		detail: "CloudFormation requires the items of the list to differ, so the deployment fails. Remove the repetition."
	}),
	"basic-selectors-too-many": ({ dialect, count, maximum }) => ({
		title: `has ${String(count)} basic event selectors; AWS allows ${String(maximum)}`,
		detail: `Put the data resources of selectors with the same settings into one, or use ${spelled(dialect, "AdvancedEventSelectors")}.`
	}),
	"data-resources-too-many": ({ dialect, count, maximum }) => ({
		title: `has ${String(count)} data resources in basic event selectors; AWS allows ${String(maximum)}`,
		detail: `Name a common beginning or all resources of the type, or use ${spelled(dialect, "AdvancedEventSelectors")}.`
	}),
	"read-write-type-not-allowed": ({ dialect, value, allowed, meant }) => ({
		title: `${spelled(dialect, "ReadWriteType")} cannot be ${quotedInTitle(value)}`,
		detail: `AWS allows ${allowedValues(allowed)}. ${caseAdvice(meant, "Write an allowed value.")}`
	}),
	"excluded-source-not-allowed": ({ dialect, value, allowed }) => ({
		title: `${spelled(dialect, "ExcludeManagementEventSources")} cannot list ${quotedInTitle(value)}`,
		detail: `AWS allows ${allowedValues(allowed)}. A trail cannot exclude management events of other services. Remove the value.`
	}),
	"basic-selector-empty": ({ index, dialect }) => {
		const include = spelled(dialect, "IncludeManagementEvents");
		const resources = spelled(dialect, "DataResources");
		return {
			title: `basic selector ${String(index + 1)} has ${include} false and no ${resources}`,
			detail: `CloudTrail rejects the whole list with InvalidEventSelectorsException. Set ${include} to true, name data resources, or remove the selector.`
		};
	},
	"data-resource-without-type": () => ({
		title: "a data resource has no Type",
		detail: "CloudFormation requires it. Add the type of the resources."
	}),
	"data-resource-type-misspelled": ({ type, allowed, meant }) => ({
		title: typeNotAllowed(type),
		detail: `${typesAllowed(allowed)} Types are case-sensitive. Write ${quoted$1(meant)}.`
	}),
	"data-resource-type-of-advanced": ({ dialect, type, allowed, selectors, hasOtherSelectors }) => {
		const code = dialectOf({ dialect }).selectors?.list(selectors).text;
		const [basic, advanced] = [spelled(dialect, "EventSelectors"), spelled(dialect, "AdvancedEventSelectors")];
		const title = typeNotAllowed(type);
		const detail = `${typesAllowed(allowed)} Use ${advanced} instead of ${basic}: a trail has one of the two kinds.` + (hasOtherSelectors ? " Convert the other basic selectors of the trail as well." : "");
		return code === void 0 ? {
			title,
			detail
		} : {
			title,
			detail: `${detail} As an advanced selector:`,
			snippet: code
		};
	},
	"data-resource-type-unlisted": ({ dialect, type, allowed }) => ({
		title: typeNotAllowed(type),
		detail: `${typesAllowed(allowed)} AWS does not list ${quoted$1(type)} among the types of data events either. Write one of these types, or use ${spelled(dialect, "AdvancedEventSelectors")} for another.`
	}),
	"data-resource-value-refused": ({ dialect, type, value, because, all }) => ({
		title: `AWS rejects ${quotedInTitle(value)} as a data resource`,
		detail: `${capitalized(because)}. For all resources of ${quoted$1(type)}, write ${listed(all.map(quoted$1))} in ${spelled(dialect, "DataResources")}.`
	}),
	"values-too-many": ({ dialect, count, maximum }) => ({
		title: `has ${String(count)} values in advanced event selectors; AWS allows ${String(maximum)}`,
		detail: `This is number ${String(maximum + 1)}. Use ${spelled(dialect, "StartsWith")} for values with a common beginning, or spread the selectors over several trails.`
	}),
	"selector-name-too-long": ({ length, maximum }) => ({
		title: `the name of a selector has ${counted(length, "character")}; AWS allows ${String(maximum)}`,
		detail: "Shorten it."
	}),
	"selector-without-fields": ({ dialect }) => ({
		title: "an advanced selector has no field selectors",
		detail: `AWS requires at least one. Name the category of events in ${spelled(dialect, "FieldSelectors")}, or remove the selector.`
	}),
	"operator-without-values": ({ operator }) => ({
		title: `${operator} has an empty list`,
		detail: `AWS requires at least one value. List the values, or remove ${operator}.`
	}),
	"field-name-length": ({ length, allowed }) => ({
		title: `the name of a field has ${counted(length, "character")}; AWS allows ${range$1(allowed)}`,
		detail: "Write the name of a field that selectors can filter by."
	}),
	"value-length": ({ value, allowed }) => ({
		title: `a value has ${counted(value.length, "character")}; AWS allows ${range$1(allowed)}`,
		detail: value === "" ? "Remove it, or write the value that events carry." : "Shorten it."
	}),
	"field-misspelled": ({ field, meant }) => ({
		title: `unknown field ${quotedInTitle(field)}`,
		detail: `The names of fields are case-sensitive. Write ${quoted$1(meant)}.`
	}),
	"operator-not-allowed": (found) => ({
		title: operatorNotAllowed(found),
		detail: `${operatorsAllowed(found)} Write ${firstAllowed(found)} with whole values.`
	}),
	"operator-selects": (found) => ({
		title: operatorNotAllowed(found),
		detail: `${operatorsAllowed(found)} The field can only exclude events here: write ${firstAllowed(found)} with what to exclude, or remove the field selector.`
	}),
	"category-missing": ({ dialect, allowed }) => ({
		title: "a selector has no \"eventCategory\"",
		detail: `AWS requires a field selector for it with ${spelled(dialect, "Equals")} in every selector. Add one with ${allowedValues(allowed)}.`
	}),
	"category-not-known": (found) => ({
		title: `unknown category ${quotedInTitle(found.category)}`,
		detail: allowedCategories(found)
	}),
	"category-of-other-sinks": (found) => ({
		title: `${aSink(found.sinkKind)} cannot select ${quotedInTitle(found.category)} events`,
		detail: allowedCategories(found)
	}),
	"categories-apart": ({ category, beside }) => ({
		title: `selects ${quotedInTitle(category)} events beside ${quotedInTitle(beside)} events`,
		detail: `AWS keeps them in separate event data stores. Move the selector for ${quoted$1(category)} to an event data store of its own.`
	}),
	"field-beside-category": (found) => ({
		title: fieldNotAllowed(found),
		detail: "Such a selector names \"eventCategory\" and no other field. Remove the field selector."
	}),
	"field-not-allowed": (found) => {
		const { sinkKind, allowed, elsewhere } = found;
		const others = elsewhere === null ? "" : `Only ${aSink(elsewhere)} can filter these events by the field. `;
		return {
			title: fieldNotAllowed(found),
			detail: `For ${aSink(sinkKind)}, AWS allows ${listed(allowed.map(quoted$1), "and")} there. ${others}Remove the field selector, or move it to a selector whose category allows it.`
		};
	},
	"field-value-not-allowed": ({ sinkKind, category, field, value, allowed, meant }) => ({
		title: `${quotedInTitle(field)} cannot be ${quotedInTitle(value)}`,
		detail: `In a selector for ${quoted$1(category)} events of ${aSink(sinkKind)}, AWS allows ${allowedValues(allowed)}. ` + caseAdvice(meant, "Write an allowed value, or remove the field selector.")
	}),
	"field-missing": ({ dialect, category, field, operator }) => ({
		title: `a selector for ${quotedInTitle(category)} events has no ${quotedInTitle(field)}`,
		detail: `AWS requires it: no selector is for all ${quoted$1(category)} events at once. Add a field selector for ${quoted$1(field)} with ${spelled(dialect, operator)}, one selector for each value.`
	}),
	"field-values-too-many": ({ field, count, maximum }) => ({
		title: `a selector lists ${String(count)} values for ${quotedInTitle(field)}; AWS allows ${String(maximum)}`,
		detail: "Write one selector for each value."
	})
};
const doubtMessages = {
	"log-group-without-end": ({ dialect, value }) => ({
		title: `${spelled(dialect, "CloudWatchLogsLogGroupArn")} is ${quotedInTitle(value)}, most likely without ":*"`,
		detail: "CloudTrail rejects the ARN of a log group that does not end in \":*\", and the provider leaves that off since version 3.0. Add \":*\" to the ARN."
	}),
	"property-unlisted": ({ dialect, property }) => ({
		title: `${propertyNoun(dialect)} ${quotedInTitle(property)} is in no document that the catalog knows`,
		detail: "If it does not exist, the deployment fails and the trail or event data store records nothing. Correct its name, or remove it."
	}),
	"several-values": ({ field, count, maximum }) => ({
		title: `a selector lists ${counted(count, "value")} for ${quotedInTitle(field)}`,
		detail: `AWS does not document whether it accepts more than ${String(maximum)}. Write one selector for each value, as its examples do.`
	}),
	"field-named-twice": ({ field }) => ({
		title: `a selector names ${quotedInTitle(field)} twice`,
		detail: "AWS does not document whether it accepts that, nor whether an event must match both conditions. Write all conditions on the field into one field selector."
	})
};
const rejectionRoles = {
	"rejected-as-well": () => "CloudTrail rejects this for the same reason",
	"same-item": () => "the same item before it",
	"value-before": () => "the value before it",
	"field-before": () => "the field for the first time",
	"other-category": () => "the category that AWS keeps apart from it",
	"advanced-selectors": ({ dialect }) => `the ${spelled(dialect, "AdvancedEventSelectors")} of the trail`,
	"trail-beside": () => "another trail of the Region",
	"all-regions": () => "the trail is for all Regions"
};
const neededEvents = {
	"management-events": "management events",
	"write-management-events": "write management events",
	"data-events": "data events"
};
function propertyNoun(dialect) {
	return dialectOf({ dialect }).deployedBy === "terraform" ? "argument" : "property";
}
const missingAdvice = {
	IsLogging: "Write `IsLogging: true`.",
	S3BucketName: "Name the bucket that receives the log files."
};
function caseAdvice(meant, otherwise) {
	return meant === null ? otherwise : `Values are case-sensitive. Write ${quoted$1(meant)}.`;
}
function typeNotAllowed(type) {
	return `basic event selectors cannot select ${quotedInTitle(type)}`;
}
function typesAllowed(allowed) {
	return `AWS allows ${listed(allowed.map(quoted$1), "and")} there.`;
}
function operatorNotAllowed({ dialect, field, operator }) {
	return `${quotedInTitle(field)} cannot be compared with ${spelled(dialect, operator)} here`;
}
function operatorsAllowed({ dialect, allowed }) {
	return `AWS allows ${listed(allowed.map((one) => spelled(dialect, one)))}.`;
}
function firstAllowed({ dialect, allowed: [first = "Equals"] }) {
	return spelled(dialect, first);
}
function allowedCategories({ sinkKind, allowed, meant }) {
	const advice = caseAdvice(meant, "Write an allowed category.");
	return `In a selector of ${aSink(sinkKind)}, AWS allows ${allowedValues(allowed)}. ${advice}`;
}
function fieldNotAllowed({ category, field }) {
	return `a selector for ${quotedInTitle(category)} events cannot name ${quotedInTitle(field)}`;
}
function aSink(kind) {
	return `${kind === "trail" ? "a" : "an"} ${sinkNoun(kind)}`;
}
function range$1({ minimum, maximum }) {
	return maximum === null ? `at least ${counted(minimum, "character")}` : `${String(minimum)} to ${counted(maximum, "character")}`;
}

// src/wording/messages/trail-settings.ts
const trailSettings = {
	"log-file-validation": () => "log file validation",
	"multi-region": () => "recording of all Regions",
	"kms-key": () => "encryption with a KMS key",
	"cloudwatch-logs": () => "delivery to CloudWatch Logs",
	insights: ({ type }) => `Insights events of type ${type}`
};
function settingNoun(setting) {
	return wordsFor(trailSettings, setting);
}
const trailSettingsMessages = {
	"settings-missing": ({ title, which, settings }) => {
		const { short, whole } = named$1(settings, "It lacks");
		return {
			title: `lacks ${short}`,
			detail: `${asked$1[which](title)}. ${whole}Set ${settings.length === 1 ? "it" : "them"} on the trail.`
		};
	},
	"settings-missing-perhaps": ({ title, settings }) => {
		const { short, whole } = named$1(settings, "It lacks");
		return {
			title: `lacks ${short}`,
			detail: `${asked$1.each(title)}. ${whole}The input does not say whether the trail exists and records.`
		};
	},
	"settings-unknown": ({ title, which, settings }) => {
		const { short, whole } = named$1(settings, "Unresolved:");
		return {
			title: `unresolved whether it has ${short}`,
			detail: `${asked$1[which](title)}. ${whole}The input does not give the value.`
		};
	},
	"only-trail-unsure": ({ title }) => ({
		title: "unresolved whether it exists and records",
		detail: `The policy requires one trail for ${quoted$1(title)}, and only this one meets it. The input does not say whether it exists and records.`
	})
};
const asked$1 = {
	any: (title) => `The policy requires one trail for ${quoted$1(title)}, and no trail is known to meet it`,
	each: (title) => `The policy requires ${quoted$1(title)} of each trail`
};
const roomForSettings$1 = 54;
function named$1(settings, lead) {
	const nouns = settings.map(settingNoun);
	const all = listed(nouns, "and");
	const short = listedWithin(nouns, roomForSettings$1);
	return {
		short,
		whole: short === all ? "" : `${lead} ${all}. `
	};
}

// src/wording/messages/setting-loss.ts
const has = (noun) => ({
	noun,
	stillHolds: `it still has ${noun}`
});
const exchanged = {
	"kms-key": () => ({ noun: "KMS key" }),
	"cloudwatch-logs": () => ({ noun: "log group" })
};
const formerSettings = {
	"log-file-validation": (setting) => has(wordsFor(trailSettings, setting)),
	"kms-key": (setting) => has(wordsFor(trailSettings, setting)),
	"cloudwatch-logs": (setting) => has(wordsFor(trailSettings, setting)),
	insights: (setting) => has(wordsFor(trailSettings, setting)),
	"log-bucket": ({ bucket }) => ({
		noun: "the log bucket",
		stillHolds: `its log bucket is still ${quoted$1(bucket)}`
	}),
	target: ({ setting, target }) => {
		const { noun } = wordsFor(exchanged, setting);
		return {
			noun: `the ${noun}`,
			stillHolds: `its ${noun} is still ${quoted$1(target)}`
		};
	},
	retention: ({ days }) => ({
		noun: "the retention period",
		stillHolds: `it still keeps events for ${counted(days, "day")}`
	})
};
const settingLosses = {
	removed: ({ before }) => {
		const { noun } = wordsFor(formerSettings, before);
		return {
			title: `the change removes ${noun}`,
			noun,
			sentence: `It had ${noun} before, and has it no more.`
		};
	},
	"other-bucket": ({ before, after }) => ({
		title: "the change delivers its log files to another bucket",
		noun: "the log bucket",
		sentence: `The log bucket was ${quoted$1(before)} and is ${quoted$1(after)}.`
	}),
	"other-target": ({ setting, before, after }) => {
		const { noun } = wordsFor(exchanged, setting);
		const sentence = `The ${noun} was ${quoted$1(before)} and is ${quoted$1(after)}.`;
		return {
			title: `the change gives it another ${noun}`,
			noun: `the ${noun}`,
			sentence
		};
	},
	"shorter-retention": ({ before, after }) => ({
		title: `the change shortens its retention to ${counted(after, "day")}`,
		noun: "the retention period",
		sentence: `It kept events for ${counted(before, "day")} and keeps them for ${counted(after, "day")}. CloudTrail removes older events.`
	}),
	unresolved: ({ before, because }) => {
		const { noun, stillHolds } = wordsFor(formerSettings, before);
		const cause = because === null ? "the input leaves it open" : clauseOf(because);
		return {
			title: `unresolved whether the change keeps ${noun}`,
			noun,
			sentence: `Whether ${stillHolds} is unresolved because ${cause}.`
		};
	}
};
const roomForSettings = 54;
const settingLossMessages = { "settings-weakened": ({ settings }) => {
	const words = settings.map((loss) => wordsFor(settingLosses, loss));
	const [only, ...others] = words;
	const nouns = words.map(({ noun }) => noun);
	return {
		title: only !== void 0 && others.length === 0 ? only.title : `the change weakens ${listedWithin(nouns, roomForSettings)}`,
		detail: `${words.map(({ sentence }) => sentence).join(" ")} Undo it, or accept it with a reason.`
	};
} };

// src/wording/messages/trails.ts
const trailMessages = {
	"trail-not-logging": ({ turnOn, since }) => ({
		title: "logging is off, so it records nothing",
		detail: `${since === void 0 ? "" : `It was stopped on ${since}. `}${advice(turnOn)}.`
	}),
	"store-not-ingesting": ({ turnOn, live }) => ({
		title: "ingestion is off, so it records nothing",
		detail: `${advice(turnOn)}${live ? ", unless it is meant to be deleted" : ""}.`
	}),
	"log-files-undelivered": ({ bucket, error }) => ({
		title: "CloudTrail cannot deliver its log files",
		detail: `S3 answers ${quoted$1(error)} for ${bucket === null ? "the bucket" : `bucket ${bucket}`}. The trail logs, and what it records does not arrive. Allow CloudTrail to write in the policy of the bucket, or make a bucket and name it with \`aws cloudtrail update-trail\`. Then read the status again.`
	}),
	"log-group-undelivered": ({ error }) => ({
		title: "CloudTrail cannot deliver its events to CloudWatch Logs",
		detail: `The answer is ${quoted$1(error)}. Metric filters and alarms there miss the events; the log files in the bucket are not affected. Correct the role of the trail, or its log group.`
	}),
	"digest-files-undelivered": ({ error }) => ({
		title: "CloudTrail cannot deliver its digest files",
		detail: `S3 answers ${quoted$1(error)}. Without them you cannot prove that log files were not changed. Allow CloudTrail to write in the policy of the bucket.`
	}),
	"notifications-undelivered": ({ error }) => ({
		title: "CloudTrail cannot send notifications of its log files",
		detail: `SNS answers ${quoted$1(error)}. The log files in the bucket are not affected. Correct the policy of the topic.`
	}),
	"opt-in-home-region": ({ region, instead }) => ({
		title: `accounts must opt in to its home Region, ${region}`,
		detail: `Member accounts that have not opted in send it no events, from any Region. Make the organization trail in a Region that is enabled in every account, such as ${instead}, or enable ${region} in every account of the organization.`
	})
};
function advice(change) {
	switch (change.kind) {
		case "set": return `Set ${change.property} to ${change.value}`;
		case "remove": return `Remove ${change.property}, or set it to ${change.value}`;
		case "run": return `Start it with \`${change.command}\``;
	}
}
const runMessages = {
	"no-trail-found": ({ resources, trailFilesRead }) => ({
		title: "no trail and no event data store found, so it is unknown what CloudTrail records",
		detail: `${declared(resources)}${trailFilesRead ? shownNone : notShown}`
	}),
	"management-events-twice": ({ first }) => ({
		title: `copies management events that ${shortName(first)} copies too`,
		detail: "The first copy of them in a Region is free, and AWS bills each further one. If you do not need the second copy, give one of the two trails selectors without management events."
	}),
	"trails-too-many": ({ count, maximum }) => ({
		title: `one of ${String(count)} trails in its Region; AWS allows ${String(maximum)}`,
		detail: "CloudTrail rejects the last one that is created, and nobody can tell which. Give one trail the selectors of several, or replace trails of single Regions with one for all Regions."
	}),
	"trails-not-compared": () => ({
		title: "not compared with all other trails, which may copy the same management events",
		detail: "There are too many trails and values to compare them all. Check fewer paths at a time to have all of them compared."
	})
};
function declared(resources) {
	return resources === 0 ? "" : `The input declares ${counted(resources, "resource")}. `;
}
const notShown = "If the trail is elsewhere, show it with --trails (a snapshot, or the output of \"aws cloudtrail describe-trails\", \"get-event-selectors\" and \"get-trail-status\").";
const shownNone = "The files given with --trails, or under trails in the configuration, show none. Check that they were made with the profile and Region of the account that owns the trail.";

// src/wording/messages/values.ts
const valueMessages = {
	"selector-dead": ({ selector, because, ...told }) => ({
		title: `${selectorInTitle(selector)} matches no event`,
		detail: sentences(told.others === 0 ? "" : `${otherValues(told)} ${matches$1(told.others)} no event either.`, wordsFor(deadReasons, because))
	}),
	"value-dead": ({ aliveField, because, ...told }) => ({
		title: `${valuesInTitle(valueOf$2(because), told.others)} ${matches$1(told.others + 1)} no event`,
		detail: sentences(theOthers(told), aliveField === null ? "" : `${told.others === 0 ? "Other" : "Remaining"} values of ${quoted$1(aliveField)} can match.`, wordsFor(deadReasons, because))
	}),
	"exclusion-dead": ({ because, ...told }) => ({
		title: `${valuesInTitle(valueOf$2(because), told.others)} ${told.others === 0 ? "excludes" : "exclude"} no event`,
		detail: sentences(theOthers(told), wordsFor(deadReasons, because))
	}),
	"role-arn": ({ operator, sessions, dialect, ...told }) => {
		const excludes = operator.startsWith("Not");
		const [value] = told.values;
		const verb = excludes ? told.others === 0 ? "excludes" : "exclude" : matches$1(told.others + 1);
		return {
			title: `${valuesInTitle(value ?? "", told.others)} most likely ${verb} no call of the role`,
			detail: sentences(theOthers(told), `"userIdentity.arn" of such calls is the ARN of the session. AWS does not document that the ARN of a role never appears there. Write ${spelled(dialect, excludes ? "NotStartsWith" : "StartsWith")} with ${quoted$1(sessions)}.`)
		};
	},
	"data-resource-dead": ({ what, because, ...told }) => ({
		title: (what === "resource" ? "data resource " : "") + `${valuesInTitle(because.value, told.others)} ${matches$1(told.others + 1)} no event`,
		detail: sentences(theOthers(told), what === "value-among-others" ? `The ${told.others === 0 ? "other" : "remaining"} values can match.` : "", deadResourceValue(because))
	}),
	"data-resource-without-values": ({ dialect }) => ({
		title: `a data resource has no ${spelled(dialect, "Values")}`,
		detail: "AWS does not document what that selects, and most likely it is nothing. List ARNs, or the ARN up to the service for all resources of the type."
	}),
	"unknown-name": ({ names, others, catalogDate }) => {
		const [first] = names;
		const { title, cause, advice } = wordsFor(unknownNames, first)(others);
		const isOfCatalog = first.code !== "literal-asterisk";
		const age = isOfCatalog ? `The catalog is of ${catalogDate}, and AWS adds names every month.` : "";
		const all = others > 0 && isOfCatalog ? names.map((name) => adviceOf(name, others)) : [advice];
		return {
			title,
			detail: sentences(theOthers({
				values: names.map(nameOf$1),
				others
			}), cause, age, ...all)
		};
	}
};
function adviceOf(name, others) {
	const { advice } = wordsFor(unknownNames, name)(others);
	return advice === "" ? "" : `${quoted$1(nameOf$1(name))}: ${advice}`;
}
function nameOf$1(name) {
	switch (name.code) {
		case "unknown-field": return name.field;
		case "unknown-type": return name.type;
		case "unknown-event-type": return name.eventType;
		case "unknown-event-name": return name.eventName;
		case "unknown-event-source":
		case "unknown-network-source": return name.eventSource;
		case "literal-asterisk": return name.value;
	}
}
function valueOf$2(reason) {
	switch (reason.code) {
		case "impossible-arn":
		case "asterisk-in-name":
		case "never-this-value": return reason.value;
		case "left-out-again": return reason.selecting.value;
		case "other-read-only":
		case "other-event-source": return reason.eventName;
	}
}
const deadReasons = {
	"impossible-arn": ({ operator, value, type, patterns, advice }) => {
		return `No ${type === null ? "ARN" : `ARN of ${quoted$1(type)}`} ${verbs[operator]} ${quoted$1(value)}.${formOf$1(patterns)} ${wordsFor(arnAdvice, advice)}`;
	},
	"asterisk-in-name": ({ field, value, instead }) => `${noWildcards}, and no ${field} contains one as ${quoted$1(value)} does. ${wordsFor(wildcardAdviceWords, instead)}`,
	"never-this-value": ({ field, value, carried, dialect }) => {
		const values = listed(carried.map(quoted$1));
		return `Events carry ${quoted$1(field)} with the value ${values} or not at all, never with ${quoted$1(value)}. To select the events without it, write ${spelled(dialect, "NotEquals")} with ${values}.`;
	},
	"left-out-again": ({ field, selecting, excluding, dialect }) => `${condition(excluding, dialect)} excludes all that ${condition(selecting, dialect)} selects by ${quoted$1(field)}. Exclusions win over selections in one selector. Remove one of the two.`,
	"other-read-only": ({ eventName, recorded, wanted }) => `Events named ${quoted$1(eventName)} have readOnly ${String(recorded)}, and the selector requires ${wanted}. Remove the name, or the condition on "readOnly".`,
	"other-event-source": ({ eventName, eventSource }) => `Events named ${quoted$1(eventName)} come from ${quoted$1(eventSource)}, which the condition on "eventSource" excludes. Remove the name, or add its event source.`
};
function deadResourceValue({ type, value, patterns, hasAsterisk, forAll, dialect }) {
	const wildcard = hasAsterisk ? ` ${noWildcards}.` : "";
	return `No ARN of ${quoted$1(type)} matches ${quoted$1(value)}.${formOf$1(patterns)}${wildcard} Write whole ARNs, or ${listed(forAll.map(quoted$1))} for all resources of the type in ${spelled(dialect, "DataResources")}.`;
}
function formOf$1(patterns) {
	const forms = patterns.map((pattern) => pattern.replaceAll("...}", "}"));
	return forms.length === 0 ? "" : ` ARNs of the type have the form ${listed(forms)}.`;
}
function condition({ operator, value }, dialect) {
	return `${spelled(dialect, operator)} ${quoted$1(value)}`;
}
const verbs = {
	Equals: "equals",
	StartsWith: "starts with",
	EndsWith: "ends with",
	NotEquals: "equals",
	NotStartsWith: "starts with",
	NotEndsWith: "ends with"
};
const noWildcards = "Selectors have no wildcards: \"*\" matches only an asterisk";
const arnAdvice = {
	"no-wildcards": ({ instead }) => `${noWildcards}. ${wordsFor(wildcardAdviceWords, instead)}`,
	"write-an-arn": () => "An ARN is \"arn:\", then partition, service, Region, account and resource, with \":\" between them. Correct the value.",
	"correct-value": () => "Correct the value.",
	"arn-of-other-type": ({ selected, other }) => `It has the form of an ARN of ${quoted$1(other)}: name that type in "resources.type", or write the ARN of a resource of ${quoted$1(selected)}.`
};
const wildcardAdviceWords = {
	"remove-field-selector": () => "Remove the field selector to select every value.",
	"write-whole-values": () => "Write whole values.",
	"write-part": ({ operator, part, dialect }) => `Write ${spelled(dialect, operator)} with ${quoted$1(part)}.`,
	"write-beginning-or-end": ({ startsWith, endsWith, dialect }) => `Write ${spelled(dialect, startsWith)} with the part before the first "*" or ${spelled(dialect, endsWith)} with the part after the last, or list whole values.`
};
const unknownNames = {
	"unknown-field": ({ field, hint }) => (others) => ({
		title: `unknown ${others === 0 ? "field" : "fields"} ${valuesInTitle(field, others)}`,
		cause: `AWS does not document ${them(others)} among the fields of selectors.`,
		advice: hintOf(hint)
	}),
	"unknown-type": ({ type, hint }) => (others) => ({
		title: `unknown ${others === 0 ? "type" : "types"} of data events ${valuesInTitle(type, others)}`,
		cause: `AWS does not list ${them(others)}. If ${others === 0 ? "it exists" : "they exist"}, the selector works; AWS does not document whether CloudTrail rejects unknown types.`,
		advice: hintOf(hint)
	}),
	"unknown-event-type": ({ eventType, hint }) => (others) => ({
		title: `unknown ${others === 0 ? "type" : "types"} of events ${valuesInTitle(eventType, others)}`,
		cause: `AWS does not document ${them(others)}.`,
		advice: hintOf(hint)
	}),
	"unknown-event-name": ({ operator, eventName, of, hint }) => (others) => {
		const isWhole = operator === "Equals" || operator === "NotEquals";
		const names = valuesInTitle(eventName, others);
		return {
			title: isWhole ? `unknown event ${others === 0 ? "name" : "names"} ${names}` : `${names} ${matches$1(others + 1)} no known event name`,
			cause: `The catalog has no such ${of === null ? "management event of any service" : `event of ${quoted$1(of)}`}.`,
			advice: hintOf(hint)
		};
	},
	"unknown-event-source": ({ eventSource, type, hint }) => (others) => ({
		title: `unknown event ${others === 0 ? "source" : "sources"} ${valuesInTitle(eventSource, others)}`,
		cause: `The catalog has no such event source${type === null ? "" : ` of the events of ${quoted$1(type)}`}.`,
		advice: hintOf(hint)
	}),
	"unknown-network-source": ({ eventSource, hint }) => (others) => ({
		title: `unknown event ${others === 0 ? "source" : "sources"} ${valuesInTitle(eventSource, others)}`,
		cause: `AWS does not list ${them(others)} among the event sources of network activity events.`,
		advice: hintOf(hint)
	}),
	"literal-asterisk": ({ value, instead }) => (others) => ({
		title: `"*" in ${valuesInTitle(value, others)} is no wildcard`,
		cause: "Selectors have no wildcards: the value matches only ARNs with an asterisk there.",
		advice: instead === null ? "Write the beginning of the ARNs without it." : wordsFor(wildcardAdviceWords, instead)
	})
};
function them(others) {
	return others === 0 ? "it" : "them";
}
function matches$1(count) {
	return count === 1 ? "matches" : "match";
}
const hints = {
	"other-case": ({ spelling }) => `Values are case-sensitive. Write ${quoted$1(spelling)}.`,
	nearest: ({ name }) => `Did you mean ${quoted$1(name)}?`,
	"management-event": ({ eventName }) => `${quoted$1(eventName)} is a management event. Select it with a selector for "Management" events.`,
	"never-recorded": ({ eventName }) => `CloudTrail never records ${quoted$1(eventName)}.`,
	"of-types": ({ types }) => `The catalog has it for ${listed(types.map(quoted$1), "and")}.`,
	"without-events": () => "The catalog has the operation, but AWS does not document its events."
};
function hintOf(hint) {
	return hint === null ? "" : wordsFor(hints, hint);
}
const valueRoles = {
	"dead-as-well": () => "this value matches nothing either",
	"unknown-as-well": () => "this value is in question too",
	"role-as-well": () => "this is the ARN of a role too",
	"excluding-value": ({ by, dialect }) => `${condition(by, dialect)} excludes it`,
	"read-only-condition": ({ wanted, eventName }) => `readOnly ${wanted} excludes ${quoted$1(eventName)}`,
	"event-source-condition": () => `the condition on "eventSource"`
};

// src/wording/messages/finding-message.ts
function findingWords(told) {
	const { title, detail, snippet = null, answers } = messageWords(told);
	const { shown, remark } = withGuard(title, told.when);
	const lead = `${shown}.${remark} `;
	const shifted = [...answers].map(([key, { start, end }]) => [key, {
		start: start + lead.length,
		end: end + lead.length
	}]);
	return {
		title: shown,
		sentence: `${lead}${detail}`.trimEnd() + madeBy(told.construct),
		snippet,
		answers: new Map(shifted)
	};
}
function wholeMessage(sentence, snippet) {
	return snippet === null ? sentence : `${sentence}\n\n${snippet}`;
}
const inSomeCases = " in some cases";
function titleRoom(when) {
	return when.length === 0 ? 100 : 100 - 14;
}
function withGuard(title, when) {
	if (when.length === 0) return {
		shown: title,
		remark: ""
	};
	const answers = describeGuard(when);
	const whole = `${title} when ${answers}`;
	return lengthOf(whole) <= 100 ? {
		shown: fitted(whole),
		remark: ""
	} : {
		shown: title + inSomeCases,
		remark: ` This is so when ${answers}.`
	};
}
function madeBy(construct) {
	if (construct === null) return "";
	const line = construct.line === null ? "" : `, made at ${construct.line}`;
	return ` (Construct ${construct.path}${line}.)`;
}
const noAnswers = /* @__PURE__ */ new Map();
function messageWords({ message, resource, when }) {
	const room = titleRoom(when);
	switch (message.code) {
		case "event-not-recorded":
		case "event-partly-recorded":
		case "event-never-recorded":
		case "coverage-undetermined":
		case "coverage-lost":
		case "coverage-unproven": return coverageWords(message, room);
		default: {
			const words = message.code === "refused" ? refusedWords(message) : wordsFor(tables, message);
			return {
				...words,
				title: fitted(aboutSink(resource, words.title), room),
				answers: noAnswers
			};
		}
	}
}
function aboutSink(sink, clause) {
	return sink === null ? capitalized(clause) : `${shortName(shortAddress(sink))}: ${clause}`;
}
const tables = {
	...trailMessages,
	...trailSettingsMessages,
	...settingLossMessages,
	...runMessages,
	...checksMessages,
	...doubtMessages,
	...valueMessages,
	...redundancyMessages,
	...deliveryMessages
};
function placeClause(role) {
	return wordsFor(placeRoles, role);
}
const findingRoles = {
	answer: ({ answer }) => reasonClause({
		...answer,
		touchesOthers: false
	}),
	"may-record": ({ sink }) => `${sink} may record them`,
	construct: ({ path }) => `the construct ${path} is made here`,
	"declared-here": ({ address }) => `${address} is declared here`,
	"in-module": () => "it is written here in the module",
	"not-kept": () => "it is written here, in a file that the repository does not keep",
	"first-copy": ({ trail }) => `${trail} copies them too`
};
const placeRoles = {
	...findingRoles,
	...rejectionRoles,
	...valueRoles,
	...redundancyRoles,
	...deliveryRoles
};

// src/wording/messages/finding-data.ts
function findingData({ message, when }) {
	const parameters = parametersIn(when);
	const data = {
		...messageData(message, when),
		...parameters.length === 0 ? {} : { parameters }
	};
	return Object.keys(data).length === 0 ? void 0 : data;
}
function messageData(message, when) {
	switch (message.code) {
		case "refused": return coded(message.told.others === 0 ? message.says : {
			...message.says,
			...message.told
		});
		case "event-not-recorded":
		case "event-partly-recorded":
		case "event-never-recorded":
		case "coverage-undetermined":
		case "coverage-lost":
		case "coverage-unproven": return coverageData(message, titleRoom(when));
		case "no-trail-found": return {
			...coded(message),
			trailFilesRead: message.trailFilesRead
		};
		default: return coded(message);
	}
}
function coverageData(message, room) {
	return {
		...coded(message, ["reasons", "example"]),
		reasons: resultReasons(message.reasons),
		namedOperations: operationsInMessage(message.subject, room)
	};
}
function coded({ code, ...rest }, elsewhere = []) {
	const told = Object.entries(rest).filter(([name]) => !elsewhere.includes(name));
	return {
		code,
		arguments: Object.fromEntries(told.map(([name, value]) => [name, asJson(value)]))
	};
}

// src/rules/causes.ts
const toldBy = {
	refused: ["trail-rejected", "selector-rejected"],
	"switched-off": ["trail-not-logging"],
	"switch-unknown": [],
	"may-differ": [],
	"no-operations-collected": [],
	"deliveries-fail": ["trail-delivery-failing"]
};
const onVerdicts = /* @__PURE__ */ new Set([
	"event-not-recorded",
	"event-partly-recorded",
	"coverage-undetermined"
]);
function withCauses(findings) {
	const told = groupBy(findings, ({ ruleId, resource }) => keyOf$2(ruleId, resource ?? ""));
	return findings.map((finding) => {
		const causedBy = onVerdicts.has(finding.ruleId) ? causeOf$2(finding.data?.reasons ?? [], told) : null;
		return causedBy === null ? finding : {
			...finding,
			causedBy
		};
	});
}
const circumstance = "resource-exists-when";
function causeOf$2(reasons, told) {
	const causes = reasons.filter(({ code }) => code !== circumstance).map(({ code, sink }) => {
		return (Object.entries(toldBy).find(([reason]) => reason === code)?.[1] ?? []).flatMap((rule) => told.get(keyOf$2(rule, sink ?? "")) ?? []);
	});
	const [only, ...others] = new Set(causes.flat().map(({ fingerprint }) => fingerprint));
	return others.length > 0 || causes.some((found) => found.length === 0) ? null : only ?? null;
}
function keyOf$2(ruleId, resource) {
	return `${ruleId} ${resource}`;
}

// src/rules/cause-keys.ts
const ofScope = /* @__PURE__ */ new Set([...[
	"scope",
	"account",
	"accountId",
	"region",
	"regions",
	"home",
	"folder"
], ...["id", "piece"]]);
var CauseKeys = class {
	#placeOf;
	#lists = /* @__PURE__ */ new WeakMap();
	#seen = /* @__PURE__ */ new Map();
	constructor(placeOf) {
		this.#placeOf = placeOf;
	}
	next({ ruleId, cause, resource, scope }, level) {
		const reasons = cause.reasons === void 0 ? "" : this.#listKey(cause.reasons);
		const key = [
			ruleId,
			level,
			this.#keyOf(cause.about),
			reasons
		].join(" ");
		const owned = JSON.stringify([
			key,
			resource,
			scope
		]);
		const occurrence = (this.#seen.get(owned) ?? 0) + 1;
		this.#seen.set(owned, occurrence);
		return occurrence === 1 ? key : `${key} ${String(occurrence)}`;
	}
	#listKey(reasons) {
		const known = this.#lists.get(reasons);
		if (known !== void 0) return known;
		const key = createHash("sha256").update(this.#keyOf(reasons)).digest("base64");
		this.#lists.set(reasons, key);
		return key;
	}
	#keyOf(data) {
		return JSON.stringify(data, (name, value) => {
			if (ofScope.has(name)) return void 0;
			if (typeof value === "string") return this.#withoutInstance(value);
			return isText(value) ? ofText(value) : value;
		});
	}
	#withoutInstance(value) {
		const place = this.#placeOf(value);
		return place === void 0 ? withoutInstance(value) : placeKey$1(place);
	}
};
function placeKey$1({ uri, startLine, startColumn }) {
	return `${uri}:${String(startLine)}:${String(startColumn)}`;
}
function ofText({ parts }) {
	const [first] = parts;
	if (typeof first === "string" && arnStart.test(first)) return first;
	return parts.map((part) => typeof part === "string" ? part : part.unknown);
}
const arnStart = /^arn:[^:]*:([^:]*):/;
function withoutInstance(value) {
	const arn = arnStart.exec(value);
	if (arn !== null) return `arn ${arn[1] ?? ""}`;
	return tailOf(value).replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)+/, "").replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
}
function isText(value) {
	return typeof value === "object" && value !== null && "parts" in value;
}

// src/rules/constructs.ts
function withConstructs(drafts, declared) {
	const constructs = new Map(declared.flatMap(({ id, construct }) => construct === void 0 ? [] : [[id, construct]]));
	if (constructs.size === 0) return drafts;
	return drafts.map((draft) => {
		const related = draft.related.flatMap((place) => [place, ...blamed(place, draft, constructs)]);
		const construct = draft.resource === null ? void 0 : constructs.get(draft.resource);
		return construct === void 0 ? {
			...draft,
			related
		} : named({
			...draft,
			related
		}, construct);
	});
}
function named(draft, construct) {
	const { path, source, trace } = construct;
	return {
		...draft,
		construct: {
			path,
			line: source === null ? trace : null
		},
		related: [...madeAt(construct), ...draft.related]
	};
}
function blamed({ sink }, { resource }, constructs) {
	const construct = sink === void 0 || sink === resource ? void 0 : constructs.get(sink);
	return construct === void 0 ? [] : madeAt(construct);
}
function madeAt({ path, source }) {
	return source === null ? [] : [{
		role: {
			code: "construct",
			path
		},
		origin: source
	}];
}

// src/model/messages/finding-message.ts
function messageKey(message) {
	return dataKey("reasons" in message ? {
		...message,
		reasons: reasonsKey(message.reasons)
	} : message);
}

// src/rules/draft.ts
function findingDraft(said) {
	return {
		when: [],
		construct: null,
		related: [],
		resource: null,
		operations: [],
		counterexample: null,
		controls: [],
		policy: null,
		requirement: null,
		subject: "",
		scope: null,
		isUndocumented: false,
		sameAs: messageKey(said.message),
		...said
	};
}
function sinkFindings(ruleId, level) {
	return (sink, message, origin, related = []) => {
		return {
			ruleId,
			level,
			kind: "fail",
			message,
			origin,
			related,
			sink
		};
	};
}
function sinkDraft(finding, guard) {
	const { ruleId, level, kind, message, origin, related, sink, subject } = finding;
	const when = guard ?? [];
	return findingDraft({
		ruleId,
		...guard === null ? {
			level,
			kind
		} : {
			level: "note",
			kind: "open"
		},
		message,
		when,
		origin,
		related,
		resource: sink.id,
		...defined({ subject }),
		scope: sink.scope.id,
		cause: { about: [
			placeKey$1((sink.construct?.source ?? origin).locate()),
			message,
			answersOf(when)
		] }
	});
}
function answersOf(guard) {
	return guard.map(({ question, answer }) => [question.subject, answer]);
}

// src/rules/resources-by-place.ts
function sorted(keyOf) {
	const known = /* @__PURE__ */ new WeakMap();
	return (all, key) => remembered$1(known, all, () => groupBy(all, keyOf)).get(key) ?? [];
}
const resourcesOfAccount = sorted(({ scope }) => textKey$1(scope.account));
const placesOfAccount = sorted(({ scope }) => textKey$1(scope.account));
const resourcesOfScope = sorted(({ scope }) => scope.id);
const resourcesOfService = sorted(({ service }) => service);

// src/rules/coverage-rule.ts
function causesOf(entries) {
	const causes = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { policy, requirement, scope, service, category } = entry.required;
		const asked = scope.kind === "live" && category === "data" ? service?.id ?? null : null;
		const account = knownString(scope.account) ?? null;
		const key = JSON.stringify([
			policy.id,
			requirement.id,
			account,
			asked,
			addressConcerned(entry),
			entry.verdict
		]) + (entry.when === null ? "" : dataKey(entry.when)) + reasonsKey(entry.reasons);
		const cause = causes.get(key);
		if (cause === void 0) causes.set(key, {
			first: entry,
			entries: [entry]
		});
		else cause.entries.push(entry);
	}
	return [...causes.values()];
}
function levelOfGap({ first }, context) {
	const { level, levelWhenSinksMayBeElsewhere } = first.required.requirement;
	return context.sinksAreComplete ? level : levelWhenSinksMayBeElsewhere ?? level;
}
function subjectOf$1(cause) {
	const { resource, scope } = cause.first.required;
	if (resource !== null) return {
		code: "resource",
		operations: namesOf$1(cause),
		resource: tailOf(resource.address),
		type: resource.type
	};
	return {
		code: "services",
		owners: ownersOf(cause).map(ofOwner),
		account: scope.kind === "live" ? scope.account : null
	};
}
function addressConcerned({ required: { resource, scope } }) {
	if (resource !== null) return resource.address;
	return scope.kind === "live" ? `arn:${display(scope.partition)}:iam::${display(scope.account)}:root` : null;
}
function ownersOf({ entries }) {
	return groupsOf(entries, ({ required: { service, services } }) => JSON.stringify([nameOf(service), services === "unknown-to-the-catalog"]));
}
function nameOf(service) {
	return service === null ? null : service.names[0] ?? service.id;
}
function ofOwner(entries) {
	const required = entries[0]?.required;
	const service = nameOf(required?.service ?? null);
	if (service !== null) return ofService(service, entries);
	return required?.services === "unknown-to-the-catalog" ? { code: "services-unknown-to-the-catalog" } : ofManyServices(entries);
}
function ofService(service, entries) {
	const operations = namesIn$1(entries);
	if (operations.length === 0) return {
		code: "calls-unknown-to-the-catalog",
		service
	};
	if (operations.length > mostNamed$4 && entries.every(({ required }) => required.category === "networkActivity")) return {
		code: "network-activity",
		service
	};
	return areCounted(entries, operations) ? {
		code: "counted-operations",
		service,
		count: countOf(entries)
	} : {
		code: "operations",
		service,
		operations
	};
}
function ofManyServices(entries) {
	const count = entries.reduce((sum, entry) => sum + entry.count, 0);
	const all = entries.reduce((most, { required }) => Math.max(most, required.count), 0);
	const isNarrowed = entries.some(({ required }) => namedOperations(required.requirement.record) !== null);
	if (count >= all && !isNarrowed) return { code: "every-service" };
	const members = entries.flatMap(({ parts }) => parts.map(({ member }) => member));
	const services = new Set(members.map(({ service }) => service)).size;
	const accesses = new Set(members.flatMap(({ access }) => access));
	return {
		code: "many-services",
		count,
		services,
		access: accesses.size > 1 ? null : accesses.has("true") ? "read" : "write"
	};
}
function namesIn$1(entries) {
	return [...new Set(entries.flatMap(({ operations }) => operations.map(({ name }) => name)))];
}
const mostNamed$4 = 3;
function areCounted(entries, names) {
	return names.length > mostNamed$4 && entries.every(({ required }) => required.category === "management");
}
function countOf(entries) {
	const operations = entries.flatMap((entry) => entry.operations);
	return new Set(operations.map(({ eventSource, name }) => JSON.stringify([eventSource, name]))).size;
}
function namesOf$1(cause) {
	return [...new Set(cause.entries.flatMap((entry) => entry.required.service === null || entry.operations.length === 0 ? ["*"] : entry.operations.map((operation) => operation.name)))];
}
function elsewhereHint({ first }, context) {
	return context.sinksAreComplete || first.required.category !== "management" ? null : "show-other-trails";
}
function coverageFinding(cause, context, rule, message, place = null) {
	const { first } = cause;
	const { required } = first;
	const related = context.placeOf === void 0 ? relatedOf(first) : [];
	const declared = context.placeOf === void 0 ? declaredHere(cause, context) : [];
	const operations = namesOf$1(cause);
	return findingDraft({
		...rule,
		message,
		origin: originOf$1(first, related, context, place),
		related: [...related, ...declared],
		resource: addressConcerned(first),
		operations,
		counterexample: first.counterexample,
		controls: required.requirement.controls,
		policy: required.policy.id,
		requirement: required.requirement.id,
		subject: [required.service?.id ?? "*", required.category].join(" "),
		scope: required.scope.id,
		isUndocumented: isUnsettled(required.category, required.requirement.record),
		cause: {
			about: [
				required.policy.id,
				required.requirement.id,
				required.category,
				required.service?.id ?? null,
				first.verdict
			],
			reasons: first.reasons
		}
	});
}
const relatedOrigins = /* @__PURE__ */ new WeakMap();
function relatedOf(entry) {
	const known = relatedOrigins.get(entry.sinks);
	if (known !== void 0) return known;
	const found = relatedTo$1(entry);
	relatedOrigins.set(entry.sinks, found);
	return found;
}
function relatedTo$1(entry) {
	const touchesOthers = entry.reasons.some((reason) => reason.code === "sink" && reason.touchesOthers);
	const together = new Set(entry.reasons.flatMap((one) => one.code === "same-account-unknown" ? one.sinks : []));
	return entry.sinks.filter(({ reasons, verdict }) => reasons.length > 0 && (entry.verdict !== "undetermined" || verdict !== "no")).map((given) => {
		const sink = given.inScope.assessed.sink.id;
		if (together.has(sink)) return {
			role: {
				code: "may-record",
				sink
			},
			origin: given.origin,
			sink
		};
		const answer = reasonOf(given, touchesOthers);
		return {
			role: {
				code: "answer",
				answer
			},
			origin: given.origin,
			sink: answer.sink
		};
	});
}
const none$1 = [];
const mostDeclared = 8;
function declaredHere({ first, entries }, { resources, places = none$1 }) {
	const { category, scope } = first.required;
	if (category !== "management") return [];
	const services = new Set(entries.flatMap(({ required }) => required.service?.id ?? []));
	const account = textKey$1(scope.account);
	return [...resourcesOfAccount(resources, account).filter(({ resourceType }) => resourceType === null), ...placesOfAccount(places, account)].filter((one) => services.has(one.service)).slice(0, mostDeclared).map(({ id, origin }) => ({
		role: {
			code: "declared-here",
			address: tailOf(id)
		},
		origin
	}));
}
function originOf$1(entry, related, context, place) {
	const { required } = entry;
	const declared = required.resource?.declared;
	if (declared !== null && declared !== void 0) return declared.origin;
	if (context.placeOf !== void 0) return context.placeOf(required);
	const inAccount = resourcesOfAccount(context.resources, textKey$1(required.scope.account));
	const service = required.service?.id;
	const elsewhere = service === void 0 ? [] : resourcesOfService(context.resources, service);
	const isOfService = (one) => one.service === service;
	const places = placesOfAccount(context.places ?? none$1, textKey$1(required.scope.account));
	const ofService = inAccount.find(isOfService) ?? places.find(isOfService) ?? elsewhere[0] ?? inAccount[0];
	if (required.category === "never" || required.category === "undocumented") return ofService?.origin ?? required.requirement.origin;
	const inCode = entry.sinks.filter(({ inScope }) => inScope.assessed.sink.scope.kind === "code");
	return (inCode.find(({ inScope }) => inScope.assessed.sink.scope.id === required.scope.id) ?? inCode[0])?.origin ?? place ?? ofService?.origin ?? related[0]?.origin ?? required.requirement.origin;
}

// src/rules/checks-weakened.ts
const mostNamed$3 = 8;
const rule$22 = {
	id: "checks-weakened",
	check: ({ change, findings }, origin) => findingDraft({
		ruleId: rule$22.id,
		level: "warning",
		kind: "fail",
		message: {
			code: "checks-weakened",
			change,
			count: findings.length,
			hidden: groupsOf(findings, ({ ruleId, resource }) => dataKey([ruleId, resource])).slice(0, mostNamed$3).flatMap(([first, ...others]) => first === void 0 ? [] : [{
				rule: first.ruleId,
				resource: first.resource,
				count: 1 + others.length
			}])
		},
		origin,
		subject: dataKey(change),
		cause: { about: [change] }
	})
};

// src/rules/coverage-lost.ts
const rule$21 = {
	id: "coverage-lost",
	kind: "lost",
	check: ({ cause, isAsked, before, recordedBefore, gone, isOfMembers, place }, context) => {
		const about = {
			ruleId: rule$21.id,
			level: isAsked ? "error" : "warning",
			kind: "fail"
		};
		return coverageFinding(cause, context, about, {
			code: "coverage-lost",
			subject: subjectOf$1(cause),
			isAsked,
			before,
			after: cause.first.verdict,
			recordedBefore,
			gone,
			reasons: cause.first.reasons,
			isOfMembers,
			hint: elsewhereHint(cause, context)
		}, place);
	}
};

// src/rules/coverage-undetermined.ts
const rule$20 = {
	id: "coverage-undetermined",
	verdict: "undetermined",
	check: (cause, context) => {
		const about = {
			ruleId: rule$20.id,
			level: "note",
			kind: "open"
		};
		return coverageFinding(cause, context, about, {
			code: "coverage-undetermined",
			subject: subjectOf$1(cause),
			reasons: cause.first.reasons
		});
	}
};

// src/rules/coverage-unproven.ts
const rule$19 = {
	id: "coverage-unproven",
	kind: "unproven",
	check: ({ cause, recordedBefore, gone, unread, isOfMembers, place }, context) => {
		const about = {
			ruleId: rule$19.id,
			level: "warning",
			kind: "fail"
		};
		return coverageFinding(cause, context, about, {
			code: "coverage-unproven",
			subject: subjectOf$1(cause),
			recordedBefore,
			gone,
			unread,
			reasons: cause.first.reasons,
			isOfMembers,
			hint: elsewhereHint(cause, context)
		}, place);
	}
};

// src/rules/event-never-recorded.ts
const rule$18 = {
	id: "event-never-recorded",
	verdict: "never-recorded",
	check: (cause, context) => {
		const about = {
			ruleId: rule$18.id,
			level: "note",
			kind: "informational"
		};
		return coverageFinding(cause, context, about, {
			code: "event-never-recorded",
			subject: subjectOf$1(cause),
			reasons: cause.first.reasons
		});
	}
};

// src/rules/event-not-recorded.ts
const rule$17 = {
	id: "event-not-recorded",
	verdict: "uncovered",
	check: (cause, context) => {
		const about = {
			ruleId: rule$17.id,
			level: levelOfGap(cause, context),
			kind: "fail"
		};
		return coverageFinding(cause, context, about, {
			code: "event-not-recorded",
			subject: subjectOf$1(cause),
			reasons: cause.first.reasons,
			hint: elsewhereHint(cause, context)
		});
	}
};

// src/rules/event-partly-recorded.ts
const rule$16 = {
	id: "event-partly-recorded",
	verdict: "partial",
	check: (cause, context) => {
		const about = {
			ruleId: rule$16.id,
			level: levelOfGap(cause, context),
			kind: "fail"
		};
		return coverageFinding(cause, context, about, {
			code: "event-partly-recorded",
			subject: subjectOf$1(cause),
			missing: cause.first.when,
			example: exampleOf(cause),
			reasons: cause.first.reasons,
			hint: elsewhereHint(cause, context)
		});
	}
};
function exampleOf({ first: { counterexample } }) {
	if (counterexample === null) return null;
	const { eventSource, eventName, readOnly, awsRegion, userIdentity, sessionCredentialFromConsole, resources } = counterexample;
	return {
		eventSource,
		eventName,
		...defined({
			readOnly,
			awsRegion,
			userIdentity,
			sessionCredentialFromConsole,
			resources
		})
	};
}

// src/rules/log-delivery-loop.ts
const rule$15 = {
	id: "log-delivery-loop",
	check: (run) => run.sinks.flatMap((assessed) => {
		const { sink, status } = assessed;
		if (sink.kind !== "trail" || status.counts !== "yes" || sink.guard.length > 0) return [];
		return run.semantics.logDestinations.flatMap((destination) => {
			const bucket = resourcesOfScope(run.resources, sink.scope.id).find((resource) => resource.guard.length === 0 && deliversTo(sink, resource, destination));
			return bucket === void 0 ? [] : loopAt(assessed, sink, bucket, destination, run);
		});
	})
};
function loopAt(assessed, trail, bucket, destination, { semantics }) {
	if (bucket.arn === null) return [];
	const answer = explainSink({
		assessed,
		applies: "yes",
		because: null,
		assumption: null,
		selectors: []
	}, deliveryInto(bucket.arn, bucket.region, destination), semantics);
	if (answer.verdict !== "yes") return [];
	const selector = assessed.selectors.selectors.find(({ index }) => index === answer.selector);
	const { address } = bucket;
	const message = {
		code: "delivery-loop",
		bucket: address,
		eventName: destination.delivery.eventName
	};
	return [findingDraft({
		ruleId: rule$15.id,
		level: "warning",
		kind: "fail",
		message,
		origin: selector?.origin ?? trail.origin,
		related: [{
			role: {
				code: "receives-log-files",
				bucket: address
			},
			origin: bucket.origin
		}],
		resource: trail.id,
		subject: address,
		scope: trail.scope.id,
		cause: { about: [trail.id] }
	})];
}
function deliveryInto(bucket, region, { resourceType, delivery }) {
	const key = unresolvedText({
		id: "key of a log file",
		kind: "anything",
		unknown: {
			code: "delivery-part",
			part: "key-of-log-file"
		}
	});
	return {
		fields: /* @__PURE__ */ new Map([
			["eventCategory", literal$1("Data")],
			["eventSource", literal$1(delivery.eventSource)],
			["eventName", literal$1(delivery.eventName)],
			["eventType", literal$1("AwsApiCall")],
			["readOnly", literal$1("false")]
		]),
		resources: [{
			type: literal$1(resourceType),
			arn: concatenate([
				bucket,
				literal$1("/"),
				key
			])
		}],
		region,
		global: false
	};
}

// src/analysis/redundancy/overlap.ts
function recordedByBoth(sets, first, second, budget) {
	for (const a of first) for (const b of second) {
		const both = {
			box: intersection(a.box, b.box),
			reach: bothReach(a.reach, b.reach),
			status: and(a.status, b.status)
		};
		for (const set of sets) {
			const search = findRecorded(set, [both], "must", budget);
			if (search.kind === "found") return search.event;
		}
	}
	return null;
}
function intersection(a, b) {
	const fields = new Map(a.fields);
	for (const [field, test] of b.fields) {
		const other = fields.get(field);
		fields.set(field, other === void 0 ? test : {
			accepts: (value) => and(other.accepts(value), test.accepts(value)),
			literals: [...other.literals, ...test.literals]
		});
	}
	return {
		fields,
		elements: bothElements(a.elements, b.elements),
		status: and(a.status, b.status)
	};
}
function bothElements(a, b) {
	if (a === null || b === null) return a ?? b;
	return {
		accepts: (elements) => and(a.accepts(elements), b.accepts(elements)),
		answersTo: (element) => `${a.answersTo(element)} & ${b.answersTo(element)}`,
		takesType: (type) => and(a.takesType(type), b.takesType(type)),
		literals: [...a.literals, ...b.literals],
		asksArns: a.asksArns || b.asksArns,
		excludes: a.excludes || b.excludes
	};
}
function bothReach(a, b) {
	if (a === null || b === null) return a ?? b;
	return {
		key: `${a.key} & ${b.key}`,
		accepts: (region, global) => and(a.accepts(region, global), b.accepts(region, global)),
		regions: [...a.regions, ...b.regions]
	};
}

// src/rules/management-events-twice.ts
const rule$14 = {
	id: "management-events-twice",
	check: check$10
};
const stepsForPairs = 5e5;
function check$10(run) {
	const budget = { left: stepsForPairs };
	const trails = run.sinks.filter(({ sink, status }) => sink.kind === "trail" && status.counts === "yes" && sink.guard.length === 0);
	const told = [];
	const found = trails.flatMap((trail, index) => {
		if (told.some((other) => inSameAccount(other, trail))) return [];
		const first = trails.slice(0, index).filter((other) => inSameAccount(other, trail)).find((other) => copySame(other, trail, run, budget));
		if (first === void 0) return [];
		told.push(trail);
		return [draftOf$1(trail, first)];
	});
	const [first] = trails;
	return budget.left >= 0 || first === void 0 ? found : [...found, givenUp$1(first)];
}
function inSameAccount({ sink: { scope: a } }, { sink: { scope: b } }) {
	return a.id === b.id || a.kind === "live" && b.kind === "live" && sameText(a.account, b.account);
}
function copySame(a, b, { semantics }, budget) {
	const of = ({ sink, selectors, status }) => compiledSelectorsOf(sink, selectors, status, "yes", semantics);
	return recordedByBoth([managementEventsOfAnySource], of(a), of(b), budget) !== null;
}
function noteOn({ sink }, told) {
	return findingDraft({
		ruleId: rule$14.id,
		level: "note",
		resource: sink.id,
		scope: sink.scope.id,
		...told
	});
}
function draftOf$1(trail, first) {
	const { sink, selectors } = trail;
	return noteOn(trail, {
		kind: "informational",
		message: {
			code: "management-events-twice",
			first: first.sink.address
		},
		origin: selectors.selectors.find(({ boxes }) => boxes.some(({ elements }) => elements === null))?.origin ?? sink.origin,
		related: [{
			role: {
				code: "first-copy",
				trail: first.sink.address
			},
			origin: first.sink.origin
		}],
		cause: { about: [first.sink.id] }
	});
}
function givenUp$1(first) {
	return noteOn(first, {
		kind: "open",
		message: { code: "trails-not-compared" },
		origin: first.sink.origin,
		subject: "given up",
		cause: { about: ["given up"] }
	});
}

// src/model/location.ts
function originAt(location) {
	return { locate: () => location };
}
function startOfFile(uri) {
	return originAt({
		uri,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	});
}

// src/rules/no-trail-found.ts
const rule$13 = {
	id: "no-trail-found",
	check: ({ sinks, declared, trailFilesRead }) => {
		if (sinks.length > 0) return [];
		return [findingDraft({
			ruleId: rule$13.id,
			level: "warning",
			kind: "fail",
			message: {
				code: "no-trail-found",
				resources: declared.count,
				trailFilesRead
			},
			origin: declared.first ?? startOfFile("trailproof.yaml"),
			subject: "run",
			cause: { about: [] }
		})];
	}
};

// src/rules/organization-trail-region.ts
const rule$12 = {
	id: "organization-trail-region",
	check: check$9
};
function check$9(sink, { semantics, rejections }) {
	const region = knownString(sink.region);
	if (rejections.length > 0 || region === void 0 || sink.organization.kind !== "known" || !sink.organization.value) return [];
	if (sink.kind !== "trail" || !isOptInRegion(semantics, region)) return [];
	const message = {
		code: "opt-in-home-region",
		region,
		instead: leaderFor(region, semantics)
	};
	return [{
		ruleId: rule$12.id,
		level: "warning",
		kind: "fail",
		message,
		origin: sink.organization.origin,
		related: [],
		sink
	}];
}
function leaderFor(region, semantics) {
	return partitionOfRegion(semantics, region)?.leader ?? "us-east-1";
}

// src/validation/field-values.ts
function fieldValues(selector) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => {
		const field = fieldName(fieldSelector);
		if (field === void 0) return [];
		return fieldSelector.conditions.flatMap(({ operator, values }) => values.items.map((located) => ({
			field,
			operator,
			located
		})));
	});
}

// src/analysis/redundancy/plain-event.ts
function plainEventsLeftOut(part, value, values, others) {
	const { field, operator, located } = value;
	const comparison = comparisonOf(operator);
	return [hitBy(comparison, field, located.text), ...others.flatMap(({ box }) => {
		const literals = testOf(box, field)?.literals ?? [];
		return joined(comparison, field, located.text, literals);
	})].filter((hit) => isLeftOutByThisAlone(hit, value, values)).flatMap((hit) => part.sets.flatMap((set) => eventOf(set, part.box, field, hit) ?? []));
}
function testOf({ fields, elements }, field) {
	if (field === "resources.ARN") return elements;
	return isEventField(field) ? fields.get(field) ?? null : null;
}
function joined(comparison, field, text, literals) {
	const around = freshPiece("segment", field);
	switch (comparison) {
		case "equals": return [];
		case "starts-with": {
			const end = literals.find((literal) => literal.comparison === "ends-with");
			return end === void 0 ? [] : [concatenate([
				text,
				around,
				end.text
			])];
		}
		case "ends-with": {
			const start = literals.find((literal) => literal.comparison === "starts-with");
			return start === void 0 ? [] : [concatenate([
				start.text,
				around,
				text
			])];
		}
	}
}
function plainEventsOf({ box, sets }) {
	const hits = [...[...box.fields].flatMap(([field, test]) => test.literals.map((value) => ({
		field,
		value
	}))), ...(box.elements?.literals ?? []).map((value) => ({
		field: "resources.ARN",
		value
	}))];
	return sets.flatMap((set) => {
		return [eventOf(set, box, null, null), ...hits.map(({ field, value: { comparison, text } }) => eventOf(set, box, field, hitBy(comparison, field, text)))].flatMap((event) => event !== null && recorded(box, event) === "yes" ? [event] : []);
	});
}
function leaveOutOneOf(events, parts) {
	return events.some((event) => parts.every(({ box }) => recorded(box, event) !== "yes"));
}
function hitBy(comparison, field, text) {
	const around = freshPiece("segment", field);
	switch (comparison) {
		case "equals": return text;
		case "starts-with": return concatenate([text, around]);
		case "ends-with": return concatenate([around, text]);
	}
}
function isLeftOutByThisAlone(hit, value, values) {
	const hits = (other) => compare(comparisonOf(other.operator), hit, other.located.text);
	const ofField = values.filter(({ field }) => field === value.field);
	const selecting = ofField.filter(({ operator }) => selects(operator));
	const excluding = ofField.filter((other) => other !== value && !selects(other.operator));
	return (selecting.length === 0 || some(selecting, hits) === "yes") && excluding.every((other) => hits(other) === "no");
}
function eventOf({ fields, elements }, box, field, hit) {
	const chosen = /* @__PURE__ */ new Map();
	for (const [name, domain] of fields) {
		const test = box.fields.get(name);
		const tried = textsOf$1(name, domain, test?.literals.map(({ text }) => text) ?? []);
		const text = name === field ? hit : tried.find((one) => (test?.accepts(one) ?? "yes") === "yes");
		if (text === void 0 || text === null) return null;
		chosen.set(name, text);
	}
	for (const [name, test] of box.fields) if (!fields.has(name) && test.accepts(null) === "no") return null;
	if (elements === null) return {
		fields: chosen,
		elements: null
	};
	const placedAt = (arn) => elements.map(({ type }, index) => ({
		type,
		arn: index === 0 ? arn : freshArn(index)
	}));
	if (field === "resources.ARN" && hit !== null) return {
		fields: chosen,
		elements: placedAt(hit)
	};
	const placed = [freshArn(0), ...box.elements?.literals.map(({ text }) => text) ?? []].map(placedAt).find((one) => (box.elements?.accepts(one) ?? "yes") === "yes");
	return placed === void 0 ? null : {
		fields: chosen,
		elements: placed
	};
}
function freshArn(index) {
	return unresolvedText(freshPiece("segment", `resource ${String(index)}`));
}
function textsOf$1(name, domain, literals) {
	switch (domain.kind) {
		case "listed": return domain.values.filter((text) => text !== null);
		case "free": return [unresolvedText(freshPiece("segment", name)), ...literals];
	}
}
function recorded({ fields, elements, status }, event) {
	let answer = and(status, elements?.accepts(event.elements) ?? "yes");
	for (const [name, test] of fields) {
		if (answer !== "yes") break;
		answer = and(answer, test.accepts(event.fields.get(name) ?? null));
	}
	return answer;
}

// src/analysis/redundancy/redundant-selectors.ts
function isContained(part, others, budget) {
	const relevant = relevantTo(part, others);
	if (relevant.length === 0) return false;
	const selectors = relevant.map(({ box }) => selector(box));
	return part.sets.every((set) => findRecordedAlone(set, selector(part.box), selectors, budget).kind === "none");
}
function mayMatch(part, budget) {
	return part.sets.some((set) => findRecorded(set, [selector(part.box)], "may", budget).kind !== "none");
}
function redundantSelectors(selectors, budgetFor) {
	const found = [];
	const open = [];
	let kept = [...selectors];
	for (const selector of [...selectors].reverse()) {
		const rest = kept.filter((other) => other !== selector);
		const others = isManagementAlone(selector) ? rest.filter(isManagementAlone) : rest;
		if (selector.parts.length === 0) continue;
		const budget = budgetFor(selector);
		const by = recordersOf$1(selector, others, budget);
		const isRedundant = by.length > 0 && selector.parts.every((part) => mayMatch(part, budget));
		if (budget.left < 0) open.unshift(selector);
		if (!isRedundant) continue;
		kept = rest;
		found.unshift({
			selector,
			by
		});
	}
	return {
		found,
		open
	};
}
function isManagementAlone({ advanced, parts }) {
	return advanced === null && parts.every(({ subject }) => subject.category === "Management");
}
function recordersOf$1({ parts }, others, budget) {
	const related = others.filter((other) => parts.some((part) => relevantTo(part, other.parts).length > 0));
	const own = parts.map((part) => ({
		part,
		events: plainEventsOf(part)
	}));
	const record = (some) => areContained(own, some, budget);
	if (related.length === 0 || leaveOutOfOne(own, related)) return [];
	const single = related.find((other) => record([other]));
	if (single !== void 0) return [single];
	if (related.length < 2 || !record(related)) return [];
	return related.reduce((needed, other) => {
		const rest = needed.filter((one) => one !== other);
		return rest.length > 0 && record(rest) ? rest : needed;
	}, related);
}
function areContained(own, others, budget) {
	if (leaveOutOfOne(own, others)) return false;
	const parts = others.flatMap((other) => other.parts);
	return own.every(({ part }) => isContained(part, parts, budget));
}
function leaveOutOfOne(own, selectors) {
	const parts = selectors.flatMap((selector) => selector.parts);
	return own.some(({ part, events }) => leaveOutOneOf(events, relevantTo(part, parts)));
}

// src/analysis/redundancy/beginnings.ts
function beginningKey(parts) {
	return parts.map((part) => typeof part === "string" ? part.replaceAll("\0", "\0\0") : `\0${JSON.stringify(part.id)}`).join("");
}
function firstBeginnings(texts) {
	const found = texts.map(() => Number.POSITIVE_INFINITY);
	const open = [];
	const inOrder = texts.map((text, place) => ({
		...text,
		place
	})).sort(byKey);
	for (const { key, isBeginning, place } of inOrder) {
		let last = open.at(-1);
		for (; last !== void 0 && !key.startsWith(last.key); last = open.at(-1)) open.pop();
		const isSame = isBeginning && last?.key === key;
		const first = (isSame ? open.at(-2) : last)?.first ?? Number.POSITIVE_INFINITY;
		found[place] = first;
		if (isBeginning && !isSame) open.push({
			key,
			first: Math.min(first, place)
		});
	}
	return found;
}
function byKey(a, b) {
	return compareText(a.key, b.key) || Number(b.isBeginning) - Number(a.isBeginning) || a.place - b.place;
}

// src/analysis/redundancy/shadowed-values.ts
function shadowedValues(selector) {
	const values = fieldValues(selector);
	return [...new Set(values.map(({ field }) => field).filter((field) => isNamedOnce(selector, field)))].flatMap((field) => {
		const ofField = values.filter((value) => value.field === field);
		return [true, false].flatMap((selecting) => shadowedOfField(ofField.filter(({ operator }) => selects(operator) === selecting)));
	});
}
function isNamedOnce(selector, field) {
	return selector.fieldSelectors.items.filter((item) => item.field.kind !== "absent" && knownText(item.field) === field).length === 1;
}
function shadowedOfField(values) {
	const written = values.filter(isWritten);
	return shadowedAt(written, [
		firstAlike(written, ({ operator, located }) => `${operator} ${textKey$1(located.text)}`),
		firstWithin(written, "starts-with", (text) => text.parts),
		firstWithin(written, "ends-with", mirrored)
	]);
}
function isWritten({ located }) {
	return located.text.parts.length > 0;
}
function firstWithin(values, comparison, inOrder) {
	const asked = values.map(({ operator, located }, place) => ({
		place,
		comparison: comparisonOf(operator),
		text: located.text
	})).filter((value) => value.comparison === comparison || value.comparison === "equals");
	const places = firstBeginnings(asked.map((value) => ({
		key: beginningKey(inOrder(value.text)),
		isBeginning: value.comparison === comparison
	})));
	const found = values.map(() => nowhere);
	for (const [index, { place }] of asked.entries()) found[place] = asked[places[index] ?? nowhere]?.place ?? nowhere;
	return found;
}
const nowhere = Number.POSITIVE_INFINITY;
function firstAlike(values, keyOf) {
	const first = /* @__PURE__ */ new Map();
	return values.map((value, place) => {
		const found = remembered$1(first, keyOf(value), () => place);
		return found === place ? nowhere : found;
	});
}
function shadowedAt(values, places) {
	return values.flatMap((value, index) => {
		const by = values[Math.min(...places.map((found) => found[index] ?? nowhere))];
		return by === void 0 ? [] : [{
			value,
			by
		}];
	});
}
function shadowedResourceValues(resource, semantics) {
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === knownText(resource.type));
	if (type === void 0) return [];
	const written = settingItemsOf(resource.values).map((located) => ({
		located,
		forAll: standsForAll(type, located.text)
	})).filter(isWritten);
	return shadowedAt(written, [
		firstAlike(written, ({ located }) => textKey$1(located.text)),
		firstForAll(written),
		...type.match === "prefix" ? [firstAround(written)] : []
	]);
}
function firstForAll(values) {
	const first = /* @__PURE__ */ new Map();
	for (const [place, { located, forAll }] of values.entries()) if (forAll === "yes") remembered$1(first, partitionKey(located), () => place);
	return values.map(({ located, forAll }) => forAll === "no" ? first.get(partitionKey(located)) ?? nowhere : nowhere);
}
function firstAround(values) {
	const asked = [...values.entries()].filter(([, { forAll }]) => forAll !== "yes");
	const places = firstBeginnings(asked.map(([, { located }]) => ({
		key: beginningKey(located.text.parts),
		isBeginning: true
	})));
	const found = values.map(() => nowhere);
	for (const [index, [place, { forAll }]] of asked.entries()) if (forAll === "no") found[place] = asked[places[index] ?? nowhere]?.[0] ?? nowhere;
	return found;
}
function partitionKey({ text }) {
	return textKey$1(text).split(":").slice(0, 2).join(":");
}

// src/analysis/redundancy/undone-exclusions.ts
function undoneExclusions(selectors, budgetFor) {
	const open = [];
	return {
		found: selectors.flatMap((selector) => {
			const budget = budgetFor(selector);
			const undone = undoneIn(selector, selectors, budget);
			if (budget.left < 0) open.push(selector);
			return undone;
		}),
		open
	};
}
const undoneOfSinks = /* @__PURE__ */ new WeakMap();
function undoneExclusionsOf(sink, selectors) {
	const known = undoneOfSinks.get(sink);
	if (known !== void 0) return known;
	const made = undoneExclusions(selectors, (selector) => budgetOf(selector, selectors));
	undoneOfSinks.set(sink, made);
	return made;
}
function undoneIn(selector, selectors, budget) {
	const { advanced, parts } = selector;
	const [part] = parts;
	const values = advanced === null ? [] : fieldValues(advanced);
	const exclusions = values.filter(({ operator }) => !selects(operator));
	if (advanced === null || part === void 0 || exclusions.length === 0) return [];
	const others = selectors.filter((other) => other !== selector && relevantTo(part, other.parts).length > 0);
	if (others.length === 0) return [];
	const otherParts = others.flatMap((other) => other.parts);
	const shadowed = new Set(shadowedValues(advanced).map(({ value }) => value.located));
	const asked = exclusions.filter(({ located }) => !shadowed.has(located)).map((value) => ({
		value,
		events: plainEventsLeftOut(part, value, values, otherParts)
	})).filter(({ events }) => !leaveOutOneOf(events, otherParts));
	const by = /* @__PURE__ */ new Map();
	for (const alike of groupsOf(asked, ({ value: { field, operator } }) => `${field} ${operator}`)) for (const [value, recorders] of recordersOfAll(advanced, part, alike, others, budget)) by.set(value, recorders);
	return exclusions.flatMap((value) => {
		const recorders = by.get(value) ?? [];
		return recorders.length === 0 ? [] : [{
			selector,
			value,
			by: recorders
		}];
	});
}
function recordersOfAll(advanced, part, alike, others, budget) {
	const together = alike.length < 2 ? null : leftOut(advanced, part, alike.map(({ value }) => value));
	const single = together === null ? void 0 : recorderOf(together, alike, relatedTo(together, others), budget);
	return alike.map((asked) => {
		const left = leftOut(advanced, part, [asked.value]);
		if (left === null || asked.events.length === 0 && !mayMatch(left, budget)) return [asked.value, []];
		return [asked.value, single === void 0 ? recordersOf(left, asked, others, budget) : [single]];
	});
}
function recordersOf(part, asked, others, budget) {
	const related = relatedTo(part, others);
	const single = recorderOf(part, [asked], related, budget);
	if (single !== void 0) return [single];
	const all = related.flatMap(({ parts }) => parts);
	return isContained(part, all, budget) ? related : [];
}
function recorderOf(part, asked, related, budget) {
	return related.find(({ parts }) => !asked.some(({ events }) => leaveOutOneOf(events, parts)) && isContained(part, parts, budget));
}
function relatedTo(part, others) {
	return others.filter((other) => relevantTo(part, other.parts).length > 0);
}
function leftOut(selector, part, values) {
	const [first] = values;
	if (first === void 0) return null;
	const { field, operator } = first;
	const comparison = comparisonOf(operator);
	const box = boxOfAdvanced(without$1(selector, values));
	const texts = values.map(({ located }) => located.text);
	const list = new ValueList(comparison, texts);
	const hit = (text) => list.hits(text);
	const literals = texts.map((text) => ({
		comparison,
		text
	}));
	if (field === "resources.ARN") return {
		...part,
		box: {
			...box,
			elements: hitting(box.elements, hit, literals)
		}
	};
	if (!isEventField(field)) return null;
	const own = box.fields.get(field);
	const ownAnswers = own === void 0 ? () => "" : own.answersTo;
	const test = {
		accepts: (text) => text === null ? "no" : and(own?.accepts(text) ?? "yes", hit(text)),
		...ownAnswers === void 0 ? {} : { answersTo: (text) => `${ownAnswers(text)} & ${hit(text)}` },
		literals: [...own?.literals ?? [], ...literals]
	};
	return {
		...part,
		box: {
			...box,
			fields: new Map([...box.fields, [field, test]])
		}
	};
}
function hitting(own, hit, literals) {
	const isHit = (element) => {
		const arn = comparedArn(element);
		return arn === null ? "maybe" : hit(arn);
	};
	return {
		accepts: (elements) => elements === null ? "no" : and(own?.accepts(elements) ?? "yes", some(elements, isHit)),
		answersTo: (element) => `${own?.answersTo(element) ?? ""} & ${isHit(element)}`,
		takesType: (type) => own?.takesType(type) ?? "yes",
		literals: [...own?.literals ?? [], ...literals],
		asksArns: true,
		excludes: own?.excludes ?? false
	};
}
function without$1(selector, values) {
	const gone = new Set(values.map(({ located }) => located));
	const items = selector.fieldSelectors.items.flatMap((fieldSelector) => {
		const conditions = fieldSelector.conditions.map((condition) => ({
			...condition,
			values: {
				...condition.values,
				items: condition.values.items.filter((item) => !gone.has(item))
			}
		})).filter(({ values: left }) => left.items.length > 0 || left.more !== null);
		return conditions.length === 0 ? [] : [{
			...fieldSelector,
			conditions
		}];
	});
	return {
		...selector,
		fieldSelectors: {
			...selector.fieldSelectors,
			items
		}
	};
}

// src/analysis/values/arn-language.ts
const classOf = (name, rest = false) => (character) => holdsCharacter({
	name,
	rest
}, character);
const classes$1 = {
	partition: classOf("partition"),
	region: classOf("region"),
	account: classOf("account"),
	anything: () => true
};
function literalTokens(text) {
	return text.split("").map((character) => ({
		count: "one",
		character
	}));
}
function partitionTokens(partition) {
	return partition === null ? [...literalTokens("aws"), {
		accepts: classes$1.partition,
		count: "any"
	}] : literalTokens(partition);
}
function arnForm(pattern, partition) {
	const tokens = parsePattern(pattern).flatMap((piece) => {
		if (typeof piece === "string") return literalTokens(piece);
		if (!piece.rest && piece.name === "partition") return partitionTokens(partition);
		return [{
			accepts: classOf(piece.name, piece.rest),
			count: "some"
		}];
	});
	return new ArnForm(tokens);
}
function anyArnForm(partition) {
	return new ArnForm([
		...literalTokens("arn:"),
		...partitionTokens(partition),
		...literalTokens(":"),
		{
			accepts: classes$1.region,
			count: "some"
		},
		...literalTokens(":"),
		{
			accepts: classes$1.region,
			count: "any"
		},
		...literalTokens(":"),
		{
			accepts: classes$1.account,
			count: "any"
		},
		...literalTokens(":"),
		{
			accepts: classes$1.anything,
			count: "some"
		}
	]);
}
function mayMatchArn(comparison, value, form) {
	let state = form.start(comparison === "ends-with");
	for (const part of value.parts) {
		state = form.after(state, part);
		if (state.members.length === 0) return false;
	}
	return comparison === "starts-with" || state.members.includes(form.end);
}
const mostStates$1 = 2e4;
var ArnForm = class {
	end;
	#tokens;
	#states = /* @__PURE__ */ new Map();
	constructor(tokens) {
		this.#tokens = tokens;
		this.end = 2 * tokens.length;
	}
	start(anywhere) {
		if (this.#states.size > mostStates$1) this.#states.clear();
		return remembered$1(this.#states, anywhere ? "anywhere" : "start", () => this.#closed(anywhere ? Array.from({ length: this.end + 1 }, (_, state) => state) : [0]));
	}
	after(from, part) {
		if (typeof part !== "string") return remembered$1(from.byKind, part.kind, () => this.#afterPiece(from, part.kind));
		let state = from;
		for (const character of part.split("")) {
			state = remembered$1(state.byCharacter, character, () => this.#step(state, (token) => token.count === "one" ? token.character === character : token.accepts(character)));
			if (state.members.length === 0) break;
		}
		return state;
	}
	#afterPiece(from, kind) {
		const reached = new Set(canBeEmpty(kind) ? from.members : []);
		const passed = /* @__PURE__ */ new Set();
		for (let state = from; !passed.has(state);) {
			passed.add(state);
			state = this.#step(state, (token) => token.count !== "one" || canHoldCharacter(kind, token.character));
			for (const member of state.members) reached.add(member);
		}
		return this.#closed([...reached]);
	}
	#step({ members }, accepts) {
		const next = [];
		for (const state of members) {
			const index = Math.floor(state / 2);
			const token = this.#tokens[index];
			if (token !== void 0 && accepts(token)) next.push(token.count === "one" ? 2 * index + 2 : 2 * index + 1);
		}
		return this.#closed(next);
	}
	#closed(from) {
		const result = /* @__PURE__ */ new Set();
		const pending = [...from];
		for (let state = pending.pop(); state !== void 0; state = pending.pop()) {
			if (result.has(state)) continue;
			result.add(state);
			if (state % 2 === 1 || this.#tokens[state / 2]?.count === "any") pending.push(2 * Math.floor(state / 2) + 2);
		}
		const members = [...result].sort((a, b) => a - b);
		return remembered$1(this.#states, members.join(" "), () => ({
			members,
			byCharacter: /* @__PURE__ */ new Map(),
			byKind: /* @__PURE__ */ new Map()
		}));
	}
};

// src/analysis/values/catalog-facts.ts
const factsOfCatalogs = /* @__PURE__ */ new WeakMap();
function catalogFacts(catalog) {
	const made = factsOfCatalogs.get(catalog);
	if (made !== void 0) return made;
	const facts = makeFacts(catalog);
	factsOfCatalogs.set(catalog, facts);
	return facts;
}
function makeFacts(catalog) {
	const index = indexCatalog(catalog);
	const type = remembering$1((name) => index.resourceType(name) === void 0 ? void 0 : typeFacts(name, index));
	const source = remembering$1((eventSource) => recordsOfSource(eventSource, index));
	let types = null;
	const allTypes = () => types ??= index.resourceTypeNames().flatMap((name) => type(name) ?? []);
	return {
		type,
		get types() {
			return allTypes();
		},
		typesOfService: remembering$1((service) => service === null ? allTypes() : allTypes().filter(({ patterns }) => patterns.some((pattern) => mayBeOfService(pattern, service)))),
		source,
		sources: [...new Set(catalog.services.flatMap((service) => service.allEventSources))]
	};
}
function mayBeOfService(pattern, service) {
	const [, , segment] = pattern.split(":");
	return segment === void 0 || segment.includes("{") || segment === service;
}
function recordsOfSource(eventSource, index) {
	const services = index.servicesWithSource(eventSource);
	if (services.length === 0) return void 0;
	return services.flatMap((service) => service.operations.filter((operation) => operation.eventSource === eventSource)).flatMap(recordedNames);
}
function typeFacts(type, index) {
	const patterns = new Set(index.resourceType(type)?.arn);
	const companions = /* @__PURE__ */ new Set();
	const records = [];
	for (const operation of index.servicesBearing(type).flatMap((service) => service.operations)) {
		const forms = operation.eventForms.filter((form) => form.resources.some((element) => element.type === type));
		if (forms.length > 0) records.push(...recordedNames(operation));
		for (const element of forms.flatMap((form) => form.resources)) {
			const target = element.type === type ? patterns : companions;
			for (const pattern of patternsOf$1(element, index)) target.add(pattern);
		}
	}
	return {
		type,
		patterns: [...patterns],
		companions: [...companions],
		records
	};
}
function patternsOf$1(element, index) {
	if (element.arn === void 0) return index.resourceType(element.type)?.arn ?? [];
	return element.arn === null ? [] : [element.arn];
}
function recordedNames(operation) {
	const { name, eventNames, eventSource, category, readOnly } = operation;
	return eventNames.map((eventName) => ({
		eventName,
		operation: name,
		eventSource,
		category,
		readOnly: isReadOnlyKnown(operation) ? readOnly : null
	}));
}

// src/analysis/values/wildcards.ts
function holdsAsterisk(text) {
	return text.parts.some((part) => typeof part === "string" && part.includes("*"));
}
function wildcardAdvice(dialect, operator, text, allowed = operators$1) {
	const value = display(text);
	const beginning = withoutTrailing(value, "*");
	const end = value.replace(/^\*+/, "");
	const [startsWith, endsWith] = operator.startsWith("Not") ? ["NotStartsWith", "NotEndsWith"] : ["StartsWith", "EndsWith"];
	if (beginning === "") return { code: "remove-field-selector" };
	if (!allowed.includes(startsWith)) return { code: "write-whole-values" };
	if (!beginning.includes("*")) return {
		code: "write-part",
		operator: startsWith,
		part: beginning,
		dialect
	};
	if (!end.includes("*")) return {
		code: "write-part",
		operator: endsWith,
		part: end,
		dialect
	};
	return {
		code: "write-beginning-or-end",
		startsWith,
		endsWith,
		dialect
	};
}

// src/analysis/values/arn-values.ts
function impossibleArn(context, { field, operator, located }) {
	const comparison = comparisonOf(operator);
	const type = field === "resources.ARN" ? selectedType(context) : void 0;
	if ((type === void 0 ? [anyForm(context.sink.scope)] : formsInQuestion(type, context.sink.scope)).some((form) => mayMatchArn(comparison, located.text, form))) return null;
	const advice = holdsAsterisk(located.text) ? {
		code: "no-wildcards",
		instead: wildcardAdvice(context.sink.dialect, operator, located.text)
	} : otherType(context, type, comparison, located.text);
	return {
		because: {
			code: "impossible-arn",
			operator,
			value: located.text,
			type: type?.type ?? null,
			patterns: type?.patterns ?? [],
			advice
		},
		related: []
	};
}
function selectedType({ selector, catalog }) {
	const name = soleValue(selector, "resources.type")?.value;
	const facts = name === void 0 ? void 0 : catalogFacts(catalog).type(name);
	return facts === void 0 || facts.patterns.length === 0 ? void 0 : facts;
}
function partitionOf$1(scope) {
	return knownString(scope.partition) ?? null;
}
const formsOfTypes = /* @__PURE__ */ new WeakMap();
function typeForms(type, scope) {
	const known = formsOfTypes.get(type) ?? /* @__PURE__ */ new Map();
	formsOfTypes.set(type, known);
	const partition = partitionOf$1(scope);
	return remembered$1(known, partition, () => {
		const own = type.patterns.map((pattern) => arnForm(pattern, partition));
		return {
			own,
			withCompanions: [...own, ...type.companions.map((pattern) => arnForm(pattern, partition))]
		};
	});
}
function formsOf(type, scope) {
	return typeForms(type, scope).own;
}
function formsInQuestion(type, scope) {
	return typeForms(type, scope).withCompanions;
}
const formOfAnyArn = remembering$1(anyArnForm);
function anyForm(scope) {
	return formOfAnyArn(partitionOf$1(scope));
}
function otherType({ catalog, sink }, type, comparison, text) {
	if (type === void 0) return { code: "write-an-arn" };
	const other = catalogFacts(catalog).typesOfService(serviceIn$1(comparison, text)).find((candidate) => formsOf(candidate, sink.scope).some((form) => mayMatchArn(comparison, text, form)));
	return other === void 0 || other === type ? { code: "correct-value" } : {
		code: "arn-of-other-type",
		selected: type.type,
		other: other.type
	};
}
function serviceIn$1(comparison, { parts }) {
	if (comparison === "ends-with") return null;
	let before = "";
	for (const part of parts) {
		if (typeof part !== "string" && canHoldCharacter(part.kind, ":")) return null;
		before += typeof part === "string" ? part : "?";
	}
	const [, , service = "", ...rest] = before.split(":");
	return rest.length === 0 || service.includes("?") ? null : service;
}

// src/analysis/values/catalog-values.ts
function contradictsCatalog(context, value, values) {
	const name = knownString(value.located.text);
	if (value.field !== "eventName" || value.operator !== "Equals" || name === void 0) return null;
	const records = recordsOf(context, name);
	if (records.length === 0) return null;
	return wrongReadOnly(context, name, records, values) ?? wrongSource(context, name, records, values);
}
function recordsOf({ selector, catalog }, eventName) {
	return (recordsInQuestion({
		selector,
		catalog
	}) ?? []).filter((record) => record.eventName === eventName);
}
function recordsInQuestion({ selector, catalog }) {
	const facts = catalogFacts(catalog);
	switch (categoryOf$2(selector)?.value) {
		case "Data": {
			const type = soleValue(selector, "resources.type")?.value;
			return type === void 0 ? void 0 : facts.type(type)?.records;
		}
		case "Management": {
			const source = soleValue(selector, "eventSource")?.value;
			return (source === void 0 ? void 0 : facts.source(source))?.filter((record) => record.category === "management");
		}
		default: return;
	}
}
function wrongReadOnly({ selector }, name, records, values) {
	const wanted = soleValue(selector, "readOnly");
	const recorded = records[0]?.readOnly ?? null;
	if (wanted === void 0 || recorded === null || !["true", "false"].includes(wanted.value)) return null;
	if (records.some((record) => record.readOnly !== recorded) || String(recorded) === wanted.value) return null;
	const origin = values.find((value) => value.field === "readOnly")?.located.origin ?? wanted.located.origin;
	return {
		because: {
			code: "other-read-only",
			eventName: name,
			recorded,
			wanted: wanted.value
		},
		related: [{
			role: {
				code: "read-only-condition",
				wanted: wanted.value,
				eventName: name
			},
			origin
		}]
	};
}
function wrongSource({ selector }, name, records, values) {
	if (conditionsOn(selector, "eventSource").some((condition) => condition.values.more !== null)) return null;
	const sources = values.filter((value) => value.field === "eventSource");
	const [first] = sources;
	if (first === void 0 || records.some((record) => mayPass(record.eventSource, sources) !== "no")) return null;
	return {
		because: {
			code: "other-event-source",
			eventName: name,
			eventSource: records[0]?.eventSource ?? ""
		},
		related: [{
			role: { code: "event-source-condition" },
			origin: first.located.origin
		}]
	};
}
function mayPass(source, values) {
	const subject = literal$1(source);
	const hits = (value) => compare(comparisonOf(value.operator), subject, value.located.text);
	const selecting = values.filter((value) => selects(value.operator));
	if (selecting.length > 0 && selecting.every((value) => hits(value) === "no")) return "no";
	return values.some((value) => !selects(value.operator) && hits(value) === "yes") ? "no" : "maybe";
}

// src/analysis/values/dead-values.ts
const found$1 = /* @__PURE__ */ new WeakMap();
function deadValues(context) {
	const known = found$1.get(context.selector);
	if (known?.sink === context.sink) return known.values;
	const values = findDeadValues(context);
	found$1.set(context.selector, {
		sink: context.sink,
		values
	});
	return values;
}
function findDeadValues(context) {
	const values = fieldValues(context.selector);
	const deselecting = values.filter((value) => !selects(value.operator));
	const dead = values.flatMap((value) => {
		const reason = reasonFor(context, value, values, deselecting);
		return reason === null ? [] : [{
			...value,
			reason
		}];
	});
	return {
		dead,
		deadField: mayNameMoreFields(context.selector) ? null : deadField(context.selector, values, dead)
	};
}
function deadField(selector, values, dead) {
	for (const { field } of dead) {
		const selecting = values.filter((value) => value.field === field && selects(value.operator));
		const all = selecting.every(({ located }) => dead.some((value) => value.located === located));
		if (selecting.length > 0 && all && !mayListMore(selector, field)) return field;
	}
	return null;
}
function mayListMore(selector, field) {
	return selector.fieldSelectors.items.filter((fieldSelector) => fieldName(fieldSelector) === field).some((fieldSelector) => fieldSelector.conditions.some((condition) => selects(condition.operator) && condition.values.more !== null));
}
function reasonFor(context, value, values, deselecting) {
	const reason = impossible(context, value);
	if (reason !== null || !selects(value.operator)) return reason;
	return excluded(value, deselecting, context.sink) ?? contradictsCatalog(context, value, values);
}
function impossible(context, value) {
	switch (value.field) {
		case "resources.ARN":
		case "userIdentity.arn": return impossibleArn(context, value);
		default: return asteriskInName(context, value) ?? absentUnlessAllowed(context, value);
	}
}
function asteriskInName({ sink, selector, semantics }, { field, operator, located }) {
	if (!holdsAsterisk(located.text)) return null;
	const allowed = fieldRule(semantics, field, categoryOf$2(selector)?.value ?? "", sink.kind)?.operators;
	return {
		because: {
			code: "asterisk-in-name",
			field,
			value: located.text,
			instead: wildcardAdvice(sink.dialect, operator, located.text, allowed)
		},
		related: []
	};
}
function absentUnlessAllowed({ selector, semantics, sink }, { field, operator, located }) {
	const category = categoryOf$2(selector)?.value;
	const known = semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === field);
	const allowed = category === void 0 ? null : fieldRule(semantics, field, category, sink.kind)?.values ?? null;
	if (allowed === null || known?.inferred?.includes("values") !== true) return null;
	if (allowed.some((value) => compare(comparisonOf(operator), literal$1(value), located.text) !== "no")) return null;
	return {
		because: {
			code: "never-this-value",
			field,
			value: located.text,
			carried: allowed,
			dialect: sink.dialect
		},
		related: []
	};
}
function excluded(value, deselecting, sink) {
	const found = deselecting.find((other) => other.field === value.field && excludes(operatorValue(other), operatorValue(value)));
	if (found === void 0) return null;
	const { dialect } = sink;
	const excluding = conditionOf(found);
	return {
		because: {
			code: "left-out-again",
			field: value.field,
			selecting: conditionOf(value),
			excluding,
			dialect
		},
		related: [{
			role: {
				code: "excluding-value",
				by: excluding,
				dialect
			},
			origin: found.located.origin
		}]
	};
}
function conditionOf({ operator, located }) {
	return {
		operator,
		value: located.text
	};
}
function operatorValue({ operator, located }) {
	return {
		operator,
		text: located.text
	};
}

// src/rules/values-together.ts
const mostPlaces$2 = 20;
function placesOfOthers(others, role) {
	return others.slice(0, mostPlaces$2).map((origin) => ({
		role,
		origin
	}));
}
function subjectOfSelector(selector, cause) {
	return subjectIn(selectorIdentity(selector), cause);
}
function subjectOfBasic(type, cause) {
	return subjectIn(type ?? "", cause);
}
function subjectIn(selector, cause) {
	return [selector, ...cause].filter((part) => part !== null && part !== "").join(" ");
}
function selectorIdentity(selector) {
	if (selector.name !== null && selector.name !== "") return JSON.stringify(selector.name);
	return [categoryOf$2(selector), soleValue(selector, "resources.type")].map((found) => found?.value ?? "").join(" ");
}

// src/rules/selector-matches-more.ts
const rule$11 = {
	id: "selector-matches-more",
	check: check$8
};
const findingOf$2 = sinkFindings(rule$11.id, "warning");
function check$8(sink, context) {
	if (context.rejections.length > 0) return [];
	const selectors = settingItemsOf(sink.advancedEventSelectors);
	const alive = selectors.map((selector) => deadValues({
		sink,
		selector,
		...context
	}).dead.length === 0);
	return [...undone(sink, context), ...selectors.flatMap((selector, index) => alive[index] === true ? [...eitherBeginningOrEnd(sink, selector, index), ...furtherResources(sink, selector, index, context)] : [])];
}
function undone(sink, { semantics, catalog, selectorsAreCompared }) {
	if (selectorsAreCompared === false) return [];
	const selectors = comparedSelectors(sink, semantics, catalog);
	if (selectors.length < 2) return [];
	const { found } = undoneExclusionsOf(sink, selectors);
	const told = /* @__PURE__ */ new Set();
	return found.flatMap((exclusion) => {
		const { selector, by } = exclusion;
		if (told.has(selector)) return [];
		const mutual = found.filter((other) => other.selector !== selector && by.includes(other.selector) && other.by.includes(selector));
		const together = found.filter((other) => other.selector === selector || mutual.includes(other));
		for (const other of together) told.add(other.selector);
		return [undoneFinding(sink, exclusion, together, mutual.length > 0)];
	});
}
function undoneFinding(sink, { selector, value, by }, together, isMutual) {
	const rest = together.filter((other) => other.value !== value);
	const own = rest.filter((other) => other.selector === selector);
	const message = {
		code: "exclusion-undone",
		selector: selector.title,
		field: value.field,
		operator: value.operator,
		by: by.map(({ title }) => title),
		advice: isMutual ? joinedAdvice(together) : { code: "repeat" },
		dialect: sink.dialect,
		...toldValues([value, ...own.map((other) => other.value)].map(({ located }) => located.text))
	};
	const places = rest.map((other) => other.value.located.origin);
	const related = [...by.map(({ title, origin }) => ({
		role: {
			code: "records-what-is-left-out",
			selector: title
		},
		origin
	})), ...placesOfOthers(places, { code: "undone-as-well" })];
	const finding = findingOf$2(sink, message, value.located.origin, related);
	return selector.advanced === null ? finding : {
		...finding,
		subject: subjectOfSelector(selector.advanced, ["exclusion-undone"])
	};
}
function joinedAdvice(together) {
	const kinds = new Set(together.map(({ value: { field, operator } }) => `${field} ${operator}`));
	const [first] = together;
	if (first === void 0 || kinds.size > 1 || together.length > 8) return { code: "join-conditions" };
	const values = [...new Map(together.map(({ value: { located } }) => [textKey$1(located.text), located.text])).values()];
	return {
		code: "join",
		operator: first.value.operator,
		values
	};
}
function eitherBeginningOrEnd(sink, selector, index) {
	const values = fieldValues(selector);
	return [...new Set(values.map(({ field }) => field))].flatMap((field) => {
		const first = (operator) => values.find((value) => value.field === field && value.operator === operator);
		const [start, end] = [first("StartsWith"), first("EndsWith")];
		if (start === void 0 || end === void 0) return [];
		const { dialect } = sink;
		const message = {
			code: "beginning-or-end",
			selector: {
				name: selector.name,
				index
			},
			beginning: start.located.text,
			end: end.located.text,
			dialect
		};
		const beginning = {
			role: {
				code: "alternative-beginning",
				dialect
			},
			origin: start.located.origin
		};
		return [{
			...findingOf$2(sink, message, end.located.origin, [beginning]),
			level: "note",
			subject: subjectOfSelector(selector, [message.code, field])
		}];
	});
}
const none = [];
function furtherResources(sink, selector, index, { resources = none }) {
	const type = soleValue(selector, "resources.type")?.value;
	const candidates = resourcesOfScope(resources, sink.scope.id).filter(({ resourceType }) => resourceType === type);
	const values = fieldValues(selector).filter(({ field }) => field === "resources.ARN");
	const found = values.filter(({ operator }) => operator === "StartsWith").flatMap((value) => {
		const meant = candidates.find((resource) => isArnOf(value, resource));
		if (meant === void 0) return [];
		const further = candidates.filter((resource) => resource !== meant && goesOn(value, resource) && !isNamedToo(value, values, resource));
		return further.length === 0 ? [] : [{
			value,
			meant,
			further
		}];
	});
	const [first, ...others] = found;
	if (first === void 0) return [];
	const { value, meant, further } = first;
	const message = {
		code: "further-resources",
		selector: {
			name: selector.name,
			index
		},
		further: further.map(({ address }) => address),
		arn: further[0]?.arn ?? null,
		meant: meant.address,
		contains: meant.contains === true,
		dialect: sink.dialect,
		...toldValues(found.map((one) => one.value.located.text))
	};
	const related = [...further.map(({ address, origin }) => ({
		role: {
			code: "recorded-too",
			address
		},
		origin
	})), ...placesOfOthers(others.map((other) => other.value.located.origin), { code: "matches-more-as-well" })];
	return [{
		...findingOf$2(sink, message, value.located.origin, related),
		subject: subjectOfSelector(selector, [message.code])
	}];
}
function isArnOf({ located }, { arn }) {
	return arn !== null && sameText(located.text, arn);
}
function goesOn({ located }, { arn }) {
	return arn !== null && knownString(located.text) !== knownString(arn) && compare("starts-with", arn, located.text) === "yes";
}
function isNamedToo(value, values, { arn }) {
	return arn !== null && values.some((other) => other !== value && (compare("starts-with", other.located.text, arn) === "yes" || other.operator.startsWith("Not") && compare("starts-with", arn, other.located.text) === "yes"));
}

// src/analysis/values/basic-dead.ts
const found = /* @__PURE__ */ new WeakMap();
function deadBasicValues(trail, resource, semantics, catalog) {
	const known = found.get(resource);
	if (known?.trail === trail) return known.values;
	const values = findDeadBasicValues(trail, resource, semantics, catalog);
	found.set(resource, {
		trail,
		values
	});
	return values;
}
function findDeadBasicValues(trail, resource, semantics, catalog) {
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === knownText(resource.type));
	if (type === void 0) return [];
	return settingItemsOf(resource.values).flatMap((located) => {
		const because = impossibleValue(trail, type, located, catalog);
		return because === null ? [] : [{
			located,
			because
		}];
	});
}
function impossibleValue({ scope, dialect }, type, { text }, catalog) {
	if (standsForAll(type, text) !== "no") return null;
	const facts = catalogFacts(catalog).type(type.type);
	const patterns = facts?.patterns ?? [];
	const forms = facts === void 0 || patterns.length === 0 ? [anyForm(scope)] : formsOf(facts, scope);
	const comparison = type.match === "exact" ? "equals" : "starts-with";
	if (forms.some((form) => mayMatchArn(comparison, text, form))) return null;
	return {
		type: type.type,
		value: text,
		patterns,
		hasAsterisk: holdsAsterisk(text),
		forAll: valuesForAll(type, text),
		dialect
	};
}

// src/analysis/values/dead-reason.ts
function causeOf$1(reason) {
	switch (reason.code) {
		case "impossible-arn": return [
			reason.code,
			reason.operator,
			...causeOfArn(reason.advice)
		];
		case "asterisk-in-name": return [reason.code, ...remedyOf(reason.instead)];
		case "never-this-value":
		case "left-out-again":
		case "other-read-only":
		case "other-event-source": return [reason.code];
	}
}
function causeOfArn(advice) {
	switch (advice.code) {
		case "no-wildcards": return [advice.code, ...remedyOf(advice.instead)];
		case "arn-of-other-type": return [advice.code, advice.other];
		case "write-an-arn":
		case "correct-value": return [advice.code];
	}
}
function remedyOf(advice) {
	switch (advice.code) {
		case "write-part": return [advice.code, advice.operator];
		case "remove-field-selector":
		case "write-whole-values":
		case "write-beginning-or-end": return [advice.code];
	}
}

// src/analysis/values/role-arns.ts
const roleArn = /^(arn:[^:]*):iam::([^:]*):role\/(?:[^*]*\/)?([^/*]+)$/;
function roleValues(selector) {
	return fieldValues(selector).flatMap((value) => {
		const [, start, account, role] = roleArn.exec(display(value.located.text)) ?? [];
		if (value.field !== "userIdentity.arn" || start === void 0 || account === void 0 || role === void 0 || value.operator.endsWith("EndsWith")) return [];
		return [{
			value,
			sessions: `${start}:sts::${account}:assumed-role/${role}/`
		}];
	});
}

// src/rules/selector-matches-nothing.ts
const rule$10 = {
	id: "selector-matches-nothing",
	check: check$7
};
const finding = sinkFindings(rule$10.id, "warning");
function check$7(sink, context) {
	const refused = new Set(context.rejections.map((rejection) => rejection.origin));
	const basic = sink.kind === "trail" ? settingItemsOf(sink.eventSelectors).flatMap((selector) => basicFindings(sink, selector, context, refused)) : [];
	const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector, index) => advancedFindings(sink, selector, index, context, refused));
	return [...basic, ...advanced];
}
function advancedFindings(sink, selector, index, context, refused) {
	const { dead, deadField } = deadValues({
		sink,
		selector,
		...context
	});
	const told = dead.filter(({ located }) => !refused.has(located.origin));
	const fatal = told.filter((value) => value.field === deadField && selects(value.operator));
	const [first] = fatal;
	const groups = groupsOf(told.filter((value) => !fatal.includes(value)), (value) => dataKey(deadCause(value)));
	return [
		...first === void 0 ? [] : [deadSelectorFinding(sink, {
			name: selector.name,
			index
		}, selector, fatal, first)],
		...groups.flatMap(([value, ...others]) => value === void 0 ? [] : [deadValueFinding(sink, selector, value, others, dead)]),
		...roleFindings(sink, selector, refused)
	];
}
function deadCause({ field, operator, reason }) {
	return [
		selects(operator) ? "value-dead" : "exclusion-dead",
		field,
		...causeOf$1(reason.because)
	];
}
function deadSelectorFinding(sink, title, selector, fatal, first) {
	const message = {
		code: "selector-dead",
		selector: title,
		because: first.reason.because,
		...toldValues(fatal.map(({ located }) => located.text))
	};
	return {
		...finding(sink, message, first.located.origin, [...first.reason.related, ...deadAsWell(fatal.slice(1))]),
		subject: subjectOfSelector(selector, [message.code, first.field])
	};
}
function deadAsWell(values) {
	return placesOfOthers(values.map(({ located }) => located.origin), { code: "dead-as-well" });
}
function deadValueFinding(sink, selector, first, others, dead) {
	const { field, operator, located, reason } = first;
	const { because } = reason;
	const told = toldValues([first, ...others].map((value) => value.located.text));
	const message = selects(operator) ? {
		code: "value-dead",
		aliveField: isAlive(selector, field, dead) ? field : null,
		because,
		...told
	} : {
		code: "exclusion-dead",
		because,
		...told
	};
	return {
		...finding(sink, message, located.origin, [...reason.related, ...deadAsWell(others)]),
		subject: subjectOfSelector(selector, deadCause(first))
	};
}
function roleFindings(sink, selector, refused) {
	const { dialect } = sink;
	const values = roleValues(selector).filter(({ value: { located } }) => !refused.has(located.origin));
	return groupsOf(values, ({ value: { operator } }) => operator).flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const { sessions, value } = first;
		const { operator, located } = value;
		const told = toldValues([first, ...others].map((one) => one.value.located.text));
		const places = others.map((one) => one.value.located.origin);
		const related = placesOfOthers(places, { code: "role-as-well" });
		return [{
			...finding(sink, {
				code: "role-arn",
				operator,
				sessions,
				dialect,
				...told
			}, located.origin, related),
			level: "note",
			kind: "open",
			subject: subjectOfSelector(selector, ["role-arn", operator])
		}];
	});
}
function isAlive(selector, field, dead) {
	return fieldValues(selector).some((value) => value.field === field && selects(value.operator) && !dead.some(({ located }) => located === value.located));
}
function basicFindings(trail, selector, context, refused) {
	return settingItemsOf(selector.dataResources).flatMap((resource) => [...emptyValues(trail, resource, refused), ...deadResourceValues(trail, resource, context, refused)]);
}
function deadResourceValues(trail, resource, { semantics, catalog }, refused) {
	const dead = deadBasicValues(trail, resource, semantics, catalog);
	const what = settingItemsOf(resource.values).length - dead.length > 0 ? "value-among-others" : mayHoldMore(resource.values) ? "value" : "resource";
	const told = dead.filter(({ located }) => !refused.has(located.origin));
	return groupsOf(told, ({ because }) => because.hasAsterisk).flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const { because, located } = first;
		const values = toldValues([first, ...others].map((one) => one.located.text));
		return [{
			...finding(trail, {
				code: "data-resource-dead",
				what,
				because,
				...values
			}, located.origin, deadAsWell(others)),
			subject: subjectOfBasic(because.type, ["data-resource-dead", because.hasAsterisk ? "asterisk" : null])
		}];
	});
}
function emptyValues(trail, { type, values, origin }, refused) {
	if (values.kind === "unknown" || mayHoldMore(values) || settingItemsOf(values).length > 0) return [];
	const place = values.kind === "known" ? values.origin : origin;
	if (refused.has(place)) return [];
	return [{
		...finding(trail, {
			code: "data-resource-without-values",
			dialect: trail.dialect
		}, place),
		level: "note",
		kind: "open",
		subject: subjectOfBasic(knownText(type) ?? null, ["data-resource-without-values"])
	}];
}

// src/rules/selector-redundant.ts
const rule$9 = {
	id: "selector-redundant",
	check: check$6
};
const findingOf$1 = sinkFindings(rule$9.id, "note");
function check$6(sink, context) {
	if (context.rejections.length > 0) return [];
	const whole = wholeSelectors(sink, context);
	const redundant = new Set(whole.found.map(({ selector }) => selector.title.index));
	const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector, index) => redundant.has(index) ? [] : partsOfAdvanced(sink, selector, index, context));
	const basic = sink.kind === "trail" ? settingItemsOf(sink.eventSelectors).flatMap((selector, index) => redundant.has(index) ? [] : partsOfBasic(sink, selector, context)) : [];
	const open = whole.open.length === 0 ? [] : [givenUp(sink, whole.open)];
	return [
		...whole.found.map(({ finding }) => finding),
		...advanced,
		...basic,
		...open
	];
}
function givenUp(sink, open) {
	const selectors = open.map(({ title }) => title);
	return {
		...findingOf$1(sink, {
			code: "comparisons-given-up",
			selectors
		}, sink.origin),
		kind: "open",
		subject: "comparisons-given-up"
	};
}
function wholeSelectors(sink, { semantics, catalog, selectorsAreCompared }) {
	const all = selectorsAreCompared === false ? [] : comparedSelectors(sink, semantics, catalog);
	if (all.length < 2) return {
		found: [],
		open: []
	};
	const exclusions = undoneExclusionsOf(sink, all);
	const undone = new Set(exclusions.found.map(({ selector }) => selector.title.index));
	const selectors = all.filter(({ advanced }) => advanced === null || deadValues({
		sink,
		selector: advanced,
		semantics,
		catalog
	}).deadField === null);
	const redundant = redundantSelectors(selectors, (selector) => budgetOf(selector, selectors));
	const found = redundant.found.flatMap(({ selector, by }) => {
		if (undone.has(selector.title.index)) return [];
		const message = {
			code: "selector-redundant",
			selector: selector.title,
			by: by.map(({ title }) => title)
		};
		const related = by.map(({ title, origin }) => ({
			role: {
				code: "selector-records-all",
				selector: title
			},
			origin
		}));
		return [{
			selector,
			finding: {
				...findingOf$1(sink, message, selector.origin, related),
				subject: subjectOfCompared(selector, message.code)
			}
		}];
	});
	const left = /* @__PURE__ */ new Set([...exclusions.open, ...redundant.open]);
	return {
		found,
		open: all.filter((selector) => left.has(selector))
	};
}
function subjectOfCompared({ advanced }, code) {
	return advanced === null ? subjectOfBasic(null, [code]) : subjectOfSelector(advanced, [code]);
}
function partsOfAdvanced(sink, selector, index, context) {
	const dead = new Set(deadValues({
		sink,
		selector,
		...context
	}).dead.map(({ located }) => located));
	const both = bothValuesOfReadOnly(selector);
	const shadowed = shadowedValues(selector).filter(({ value, by }) => !dead.has(value.located) && !dead.has(by.located));
	const title = {
		name: selector.name,
		index
	};
	return [...both === null ? [] : [{
		...findingOf$1(sink, {
			code: "both-of-read-only",
			selector: title
		}, both),
		subject: subjectOfSelector(selector, ["both-of-read-only"])
	}], ...[...groupBy(shadowed, ({ value }) => value.field)].flatMap(([field, ofField]) => shadowedFindings(sink, ofField, {
		code: "field",
		field,
		selector: title
	}, (cause) => subjectOfSelector(selector, [...cause, field])))];
}
function bothValuesOfReadOnly(selector) {
	const values = fieldValues(selector).filter(({ field, operator }) => field === "readOnly" && operator === "Equals");
	const texts = new Set(values.map(({ located }) => knownString(located.text)));
	return texts.has("true") && texts.has("false") ? values[0]?.located.origin ?? null : null;
}
function shadowedFindings(sink, shadowed, where, subject) {
	const isTwice = ({ value, by }) => value.operator === by.operator && sameText(value.located.text, by.located.text);
	return groupsOf(shadowed, isTwice).flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const { value, by } = first;
		const told = toldValues([first, ...others].map((one) => one.value.located.text));
		const message = isTwice(first) ? {
			code: "value-twice",
			where,
			...told
		} : {
			code: "value-redundant",
			where,
			by: {
				operator: by.operator ?? null,
				value: by.located.text
			},
			dialect: sink.dialect,
			...told
		};
		const places = others.map((other) => other.value.located.origin);
		const related = [{
			role: { code: "value-matches-all" },
			origin: by.located.origin
		}, ...placesOfOthers(places, { code: "redundant-as-well" })];
		return [{
			...findingOf$1(sink, message, value.located.origin, related),
			subject: subject([message.code])
		}];
	});
}
function partsOfBasic(sink, selector, context) {
	return [...exclusionsWithoutEffect(sink, selector), ...settingItemsOf(selector.dataResources).flatMap((resource) => shadowedInResource(sink, resource, context))];
}
function exclusionsWithoutEffect(sink, { includeManagementEvents, excludeManagementEventSources }) {
	const [first] = settingItemsOf(excludeManagementEventSources);
	if (first === void 0 || includeManagementEvents.kind !== "known" || includeManagementEvents.value) return [];
	const { dialect } = sink;
	const related = [{
		role: {
			code: "management-events-off",
			dialect
		},
		origin: includeManagementEvents.origin
	}];
	const finding = findingOf$1(sink, {
		code: "exclusions-without-management",
		dialect
	}, first.origin, related);
	return [{
		...finding,
		subject: subjectOfBasic(null, [finding.message.code])
	}];
}
function shadowedInResource(sink, resource, { semantics }) {
	const shadowed = shadowedResourceValues(resource, semantics);
	if (shadowed.length === 0 || mayHoldMore(resource.values) && settingItemsOf(resource.values).length === 0) return [];
	const type = knownText(resource.type) ?? "";
	return shadowedFindings(sink, shadowed, {
		code: "data-resource",
		type
	}, (cause) => subjectOfBasic(type, cause));
}

// src/analysis/values/doubtful.ts
function doubts(sink, semantics) {
	if (dialectOf(sink).deployedBy === "nothing") return [];
	return settingItemsOf(sink.advancedEventSelectors).flatMap((selector) => semantics.advancedEventSelectors.fields.flatMap(({ field }) => [...severalValues(sink, semantics, selector, field), ...namedTwice(selector, field)]));
}
function severalValues(sink, semantics, selector, field) {
	const category = categoryOf$2(selector)?.value;
	const inferred = semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === field)?.inferred?.includes("maximumValues") === true;
	const maximum = fieldRule(semantics, field, category ?? (field === "eventCategory" ? "Data" : ""), sink.kind)?.maximumValues ?? null;
	if (maximum === null || !inferred) return [];
	const values = distinct(conditionsOn(selector, field).flatMap((condition) => condition.values.items), ({ text }) => textKey$1(text));
	const excess = values[maximum];
	if (excess === void 0) return [];
	return [{
		selector,
		field,
		says: {
			code: "several-values",
			field,
			count: values.length,
			maximum
		},
		origin: excess.origin,
		related: values.slice(0, maximum).map((value) => ({
			role: { code: "value-before" },
			origin: value.origin
		}))
	}];
}
function namedTwice(selector, field) {
	const [first, second] = distinct(fieldSelectorsOf(selector, field), ({ conditions }) => JSON.stringify(conditions.map(({ operator, values }) => [operator, values.items.map(({ text }) => textKey$1(text))])));
	if (first === void 0 || second === void 0) return [];
	return [{
		selector,
		field,
		says: {
			code: "field-named-twice",
			field
		},
		origin: second.origin,
		related: [{
			role: { code: "field-before" },
			origin: first.origin
		}]
	}];
}
function distinct(items, keyOf) {
	return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

// src/rules/rejection-findings.ts
function rejectionFindings(ruleId, sink, rejections) {
	const selectors = /* @__PURE__ */ new Map();
	for (const { selector } of rejections) if (!selectors.has(selector)) selectors.set(selector, selectors.size);
	return groupsOf(rejections.filter((rejection) => rejection.rule === ruleId), ({ selector, says }) => dataKey([selectors.get(selector), causeOf(says)])).flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const { says, origin, related } = first;
		const places = placesOfOthers(others.map((other) => other.origin), { code: "rejected-as-well" });
		return [{
			ruleId,
			level: "error",
			kind: "fail",
			message: {
				code: "refused",
				says,
				told: toldOf([first, ...others])
			},
			origin,
			related: [...related, ...places],
			sink
		}];
	});
}
function toldOf(group) {
	const values = group.flatMap(({ says }) => valueOf$1(says) ?? []);
	return {
		...toldValues(values),
		others: group.length - 1
	};
}
function valueOf$1(says) {
	switch (says.code) {
		case "data-resource-value-refused": return says.value;
		case "excluded-source-not-allowed":
		case "field-value-not-allowed":
		case "value-length": return literal$1(says.value);
		default: return null;
	}
}
function causeOf(says) {
	switch (says.code) {
		case "data-resource-value-refused": return {
			...says,
			value: null,
			all: null
		};
		case "excluded-source-not-allowed":
		case "value-length":
		case "field-value-not-allowed": return {
			...says,
			value: null
		};
		default: return says;
	}
}

// src/rules/selector-rejected.ts
const rule$8 = {
	id: "selector-rejected",
	check: check$5
};
function check$5(sink, context) {
	const refused = rejectionFindings("selector-rejected", sink, context.rejections);
	if (context.rejections.length > 0) return refused;
	return doubts(sink, context.semantics).filter((doubt) => !isDead(sink, doubt, context)).map(({ says, origin, related }) => ({
		ruleId: rule$8.id,
		level: "note",
		kind: "open",
		message: says,
		origin,
		related,
		sink
	}));
}
function isDead(sink, { selector, field }, { semantics, catalog }) {
	return deadValues({
		sink,
		selector,
		semantics,
		catalog
	}).dead.some((value) => value.field === field);
}

// src/analysis/values/unknown-basic-values.ts
function unknownBasicValues(trail, semantics, catalog) {
	const types = semantics.basicEventSelectors.dataResourceTypes.map((type) => type.type);
	return settingItemsOf(trail.eventSelectors).flatMap((selector) => settingItemsOf(selector.dataResources)).flatMap((resource) => {
		const type = knownText(resource.type) ?? "";
		if (!types.includes(type)) return [];
		const dead = new Set(deadBasicValues(trail, resource, semantics, catalog).map((value) => value.located));
		return [{
			type,
			found: settingItemsOf(resource.values).filter((located) => holdsAsterisk(located.text) && !dead.has(located)).map(({ text, origin }) => ({
				name: {
					code: "literal-asterisk",
					value: text,
					instead: null
				},
				origin
			}))
		}];
	});
}

// src/analysis/values/unknown-values.ts
function unknownCause(name) {
	switch (name.code) {
		case "unknown-event-name": return [
			name.code,
			name.of ?? "",
			isWhole(name.operator) ? "whole" : "part"
		];
		case "unknown-event-source": return name.type === null ? [name.code] : [name.code, name.type];
		case "literal-asterisk": return name.instead === null ? [name.code] : [name.code, ...remedyOf(name.instead)];
		case "unknown-field":
		case "unknown-type":
		case "unknown-event-type":
		case "unknown-network-source": return [name.code];
	}
}
function isWhole(operator) {
	return comparisonOf(operator) === "equals";
}
function unknownValues(context) {
	const values = fieldValues(context.selector).flatMap((value) => {
		const name = unknownName(context, value);
		return name === null ? [] : [{
			name,
			origin: value.located.origin
		}];
	});
	return [...unknownFields(context), ...values];
}
function unknownFields({ selector, semantics }) {
	const known = semantics.advancedEventSelectors.fields.map((field) => field.field);
	return selector.fieldSelectors.items.flatMap(({ field, origin }) => {
		const name = fieldName({
			field,
			conditions: [],
			origin
		});
		if (name === void 0 || field.kind !== "known" || known.some((candidate) => candidate.toLowerCase() === name.toLowerCase())) return [];
		return [{
			name: {
				code: "unknown-field",
				field: name,
				hint: meant(name, known)
			},
			origin: field.origin
		}];
	});
}
function unknownName(context, value) {
	switch (value.field) {
		case "resources.type": return unknownType(context, value);
		case "eventName": return unknownEventName(context, value);
		case "eventSource": return unknownSource(context, value);
		case "eventType": return unlisted(value, context.semantics.eventTypes, (eventType, hint) => ({
			code: "unknown-event-type",
			eventType,
			hint
		}));
		case "resources.ARN":
		case "userIdentity.arn": return literalAsterisk(context, value);
		default: return null;
	}
}
function matchesAny({ operator, located }, words) {
	return words.some((word) => compare(comparisonOf(operator), literal$1(word), located.text) !== "no");
}
function unlisted(value, words, say, mostErrors) {
	const text = knownString(value.located.text);
	if (text === void 0 || holdsAsterisk(value.located.text) || matchesAny(value, words)) return null;
	return say(text, meant(text, words, mostErrors));
}
function meant(text, words, mostErrors) {
	const variant = words.find((word) => word !== text && word.toLowerCase() === text.toLowerCase());
	if (variant !== void 0) return {
		code: "other-case",
		spelling: variant
	};
	const nearest = nearestName(text, words, mostErrors);
	return nearest === void 0 ? null : {
		code: "nearest",
		name: nearest
	};
}
function unknownType({ semantics }, value) {
	return unlisted(value, semantics.dataEventTypes, (type, hint) => ({
		code: "unknown-type",
		type,
		hint
	}));
}
function unknownEventName(context, value) {
	const category = categoryOf$2(context.selector)?.value;
	const subject = soleValue(context.selector, category === "Data" ? "resources.type" : "eventSource");
	if (category === "Management" && subject === void 0) return unknownManagementName(context, value);
	const records = subject === void 0 ? void 0 : knownRecords(context, subject.value);
	if (subject === void 0 || records === void 0 || records.length === 0) return null;
	return unlisted(value, records.map((record) => record.eventName), (eventName, hint) => ({
		code: "unknown-event-name",
		operator: value.operator,
		eventName,
		of: subject.value,
		hint: elsewhere(context, eventName) ?? recordedAs(records, eventName) ?? hint
	}));
}
const mostErrorsInName = 2;
function unknownManagementName({ catalog }, value) {
	const facts = catalogFacts(catalog);
	const records = facts.sources.flatMap((source) => facts.source(source) ?? []);
	const candidates = records.filter(({ category }) => category === "management" || category === "undocumented");
	const names = [...new Set(candidates.map(({ eventName }) => eventName))];
	const say = (eventName, hint) => {
		const other = records.find((record) => record.eventName === eventName);
		const known = (other === void 0 ? null : knownElsewhere(other, facts)) ?? recordedAs(candidates, eventName);
		return {
			code: "unknown-event-name",
			operator: value.operator,
			eventName,
			of: null,
			hint: known ?? hint
		};
	};
	return ifAlike(unlisted(value, names, say, mostErrorsInName));
}
function ifAlike(name) {
	return name !== null && "hint" in name && name.hint === null ? null : name;
}
function recordedAs(records, name) {
	const record = records.find((candidate) => candidate.operation === name);
	return record === void 0 ? null : {
		code: "nearest",
		name: record.eventName
	};
}
function knownRecords(context, subject) {
	const records = recordsInQuestion(context);
	if (records === void 0 || categoryOf$2(context.selector)?.value === "Data") return records;
	return catalogFacts(context.catalog).source(subject)?.filter((record) => record.category === "management" || record.category === "undocumented");
}
function elsewhere({ catalog, selector }, name) {
	const facts = catalogFacts(catalog);
	const type = soleValue(selector, "resources.type")?.value;
	const record = [...new Set((type === void 0 ? void 0 : facts.type(type)?.records)?.map((record) => record.eventSource))].flatMap((source) => facts.source(source) ?? []).find((candidate) => candidate.eventName === name);
	return record === void 0 ? null : knownElsewhere(record, facts);
}
function knownElsewhere({ category, eventName }, facts) {
	switch (category) {
		case "management": return {
			code: "management-event",
			eventName
		};
		case "never": return {
			code: "never-recorded",
			eventName
		};
		case "data": {
			const types = facts.types.filter((candidate) => candidate.records.some((known) => known.eventName === eventName)).map((candidate) => candidate.type);
			return types.length === 0 ? null : {
				code: "of-types",
				types
			};
		}
		case "networkActivity":
		case "undocumented": return { code: "without-events" };
	}
}
function unknownSource(context, value) {
	const facts = catalogFacts(context.catalog);
	switch (categoryOf$2(context.selector)?.value) {
		case "Data": {
			const type = soleValue(context.selector, "resources.type")?.value;
			const sources = [...new Set((type === void 0 ? void 0 : facts.type(type)?.records)?.map((record) => record.eventSource))];
			return type === void 0 || sources.length === 0 ? null : unlisted(value, sources, (eventSource, hint) => ({
				code: "unknown-event-source",
				eventSource,
				type,
				hint
			}));
		}
		case "NetworkActivity": return unlisted(value, context.semantics.networkActivityEventSources, (eventSource, hint) => ({
			code: "unknown-network-source",
			eventSource,
			hint
		}));
		default: return ifAlike(unlisted(value, facts.sources, (eventSource, hint) => ({
			code: "unknown-event-source",
			eventSource,
			type: null,
			hint: hint?.code === "other-case" ? hint : nearestSource(eventSource, facts.sources)
		})));
	}
}
function nearestSource(text, sources) {
	const byService = new Map(sources.map((source) => [serviceIn(source), source]));
	const nearest = nearestName(serviceIn(text), [...byService.keys()]);
	const source = nearest === void 0 ? void 0 : byService.get(nearest);
	return source === void 0 ? null : {
		code: "nearest",
		name: source
	};
}
function serviceIn(source) {
	const end = source.indexOf(".amazonaws.");
	return end === -1 ? source.split(".")[0] ?? source : source.slice(0, end);
}
function literalAsterisk({ sink }, { operator, located }) {
	if (!holdsAsterisk(located.text)) return null;
	const instead = wildcardAdvice(sink.dialect, operator, located.text);
	return {
		code: "literal-asterisk",
		value: located.text,
		instead
	};
}

// src/rules/selector-unknown-value.ts
const rule$7 = {
	id: "selector-unknown-value",
	check: check$4
};
function check$4(sink, context) {
	const refused = new Set(context.rejections.map((rejection) => rejection.origin));
	const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector) => {
		const dead = deadValues({
			sink,
			selector,
			...context
		}).dead.map(({ located }) => located.origin);
		return together$3(sink, unknownValues({
			sink,
			selector,
			...context
		}), /* @__PURE__ */ new Set([...refused, ...dead]), context, (cause) => subjectOfSelector(selector, cause));
	});
	if (sink.kind !== "trail") return advanced;
	return [...unknownBasicValues(sink, context.semantics, context.catalog).flatMap(({ type, found }) => together$3(sink, found, refused, context, (cause) => subjectOfBasic(type, cause))), ...advanced];
}
function together$3(sink, found, settled, { catalog: { catalogDate } }, subject) {
	const left = found.filter(({ origin }) => !settled.has(origin));
	return groupsOf(left, ({ name }) => dataKey(unknownCause(name))).flatMap((group) => {
		const [first, ...others] = group;
		if (first === void 0) return [];
		const names = [first.name, ...others.slice(0, 8 - 1).map(({ name }) => name)];
		return [{
			ruleId: rule$7.id,
			level: "note",
			kind: "open",
			message: {
				code: "unknown-name",
				names,
				others: others.length,
				catalogDate
			},
			origin: first.origin,
			related: placesOfOthers(others.map(({ origin }) => origin), { code: "unknown-as-well" }),
			sink,
			subject: subject(unknownCause(first.name))
		}];
	});
}

// src/analysis/delivery/document.ts
function statementsOf(document) {
	const root = document.kind === "text" ? parsed(document.text, document.origin) : document;
	const statements = root?.kind === "map" ? root.entries.get("Statement") : void 0;
	if (statements === void 0) return null;
	const items = itemsOf$1(statements);
	if (items === null) return null;
	const read = items.map((item, index) => item.kind === "map" ? {
		title: {
			sid: sidOf(item.entries),
			index,
			count: items.length
		},
		elements: item.entries,
		origin: item.origin
	} : null);
	return read.includes(null) ? null : read.filter((statement) => statement !== null);
}
function itemsOf$1(value) {
	if (value.kind === "open") return null;
	return value.kind === "list" ? value.items : [value];
}
function textsOf(value) {
	const items = itemsOf$1(value);
	if (!items?.every((item) => item.kind === "text")) return null;
	return items.map((item) => item.text);
}
function sidOf(elements) {
	const sid = elements.get("Sid");
	return sid?.kind === "text" ? knownString(sid.text) ?? null : null;
}
const [before, behind] = ["\ue0f0", "\ue0f1"];
function parsed(text, origin) {
	const pieces = [];
	const json = text.parts.map((part) => typeof part === "string" ? part : `${before}${String(pieces.push(part) - 1)}${behind}`).join("");
	try {
		return valueOf(JSON.parse(json), pieces, origin);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) return null;
		throw error;
	}
}
function valueOf(json, pieces, origin) {
	if (Array.isArray(json)) return {
		kind: "list",
		items: json.map((item) => valueOf(item, pieces, origin)),
		origin
	};
	if (typeof json === "string") return {
		kind: "text",
		text: textOf(json, pieces),
		origin
	};
	if (typeof json === "number" || typeof json === "boolean") return {
		kind: "text",
		text: literal$1(String(json)),
		origin
	};
	if (typeof json !== "object" || json === null) return {
		kind: "open",
		origin
	};
	const entries = Object.entries(json).map(([key, value]) => [key, valueOf(value, pieces, origin)]);
	return entries.some(([key]) => key.includes(before)) ? {
		kind: "open",
		origin
	} : {
		kind: "map",
		entries: new Map(entries),
		origin
	};
}
function textOf(written, pieces) {
	const parts = written.split(new RegExp(`${before}(\\d+)${behind}`, "u"));
	return concatenate(parts.flatMap((part, index) => {
		if (index % 2 === 0) return [part];
		const piece = pieces[Number(part)];
		return piece === void 0 ? [] : [piece];
	}));
}

// src/analysis/delivery/wildcard.ts
const mostStates = 2e6;
function matchesWildcards(subject, pattern) {
	return matches(subjectTokens(subject), patternTokens(pattern, true));
}
function isSame(subject, pattern) {
	return matches(subjectTokens(subject), patternTokens(pattern, false));
}
function inAnyPartition(text) {
	const [first, second, ...others] = text.parts;
	if (typeof first !== "string") return text;
	if (first === "arn:" && typeof second === "object" && second.kind === "partition") return concatenate(["arn:aws", ...others]);
	return concatenate([first.replace(/^arn:aws[a-z-]*:/, "arn:aws:"), ...text.parts.slice(1)]);
}
function asSegments(text, ids) {
	return substitute(text, (piece) => ids.has(piece.id) && piece.kind === "anything" ? unresolvedText({
		...piece,
		kind: "segment"
	}) : void 0);
}
function matches(subject, pattern) {
	if ((subject.length + 1) * (pattern.length + 1) > mostStates) return "maybe";
	if (reachesEnd(subject, pattern, sureSteps)) return "yes";
	return reachesEnd(subject, pattern, possibleSteps) ? "maybe" : "no";
}
function subjectTokens({ parts }) {
	return parts.flatMap((part) => typeof part === "string" ? part.split("") : [part]);
}
function patternTokens({ parts }, hasWildcards) {
	return parts.flatMap((part) => {
		if (typeof part !== "string") return [part];
		return (part.match(/[$&]\{[^}]*\}|[^]/g) ?? []).map((token) => {
			if (token.length > 1) return { wildcard: "open" };
			if (!hasWildcards) return token;
			return token === "*" ? { wildcard: "any" } : token === "?" ? { wildcard: "one" } : token;
		});
	});
}
function reachesEnd(subject, pattern, steps) {
	const seen = new Uint8Array((subject.length + 1) * (pattern.length + 1));
	const waiting = [{
		i: 0,
		j: 0
	}];
	for (let state = waiting.pop(); state !== void 0; state = waiting.pop()) {
		const key = state.i * (pattern.length + 1) + state.j;
		if (seen[key] === 1) continue;
		seen[key] = 1;
		if (state.i === subject.length && state.j === pattern.length) return true;
		waiting.push(...steps(subject[state.i], pattern[state.j], state));
	}
	return false;
}
function sureSteps(left, right, { i, j }) {
	if (right === void 0) return [];
	if (isWildcard(right)) {
		if (right.wildcard === "any") return [{
			i,
			j: j + 1
		}, ...left === void 0 ? [] : [{
			i: i + 1,
			j
		}]];
		return right.wildcard === "one" && typeof left === "string" ? [{
			i: i + 1,
			j: j + 1
		}] : [];
	}
	return left !== void 0 && isSameToken(left, right) ? [{
		i: i + 1,
		j: j + 1
	}] : [];
}
function possibleSteps(left, right, { i, j }) {
	const found = [];
	if (isPiece(left)) {
		found.push({
			i: i + 1,
			j
		});
		if (right !== void 0 && (isWildcard(right) || canHold(left, right))) found.push({
			i,
			j: j + 1
		});
	}
	if (isWildcard(right)) {
		if (right.wildcard !== "one") found.push({
			i,
			j: j + 1
		}, ...left === void 0 ? [] : [{
			i: i + 1,
			j
		}]);
		else if (left !== void 0) found.push({
			i: i + 1,
			j: j + 1
		});
	}
	if (isPiece(right)) {
		found.push({
			i,
			j: j + 1
		});
		if (left !== void 0 && !isWildcard(left) && canHold(right, left)) found.push({
			i: i + 1,
			j
		});
	}
	if (left !== void 0 && right !== void 0 && isSameToken(left, right)) found.push({
		i: i + 1,
		j: j + 1
	});
	return found;
}
function isWildcard(token) {
	return typeof token === "object" && "wildcard" in token;
}
function isPiece(token) {
	return typeof token === "object" && !("wildcard" in token);
}
function isSameToken(left, right) {
	return isPiece(left) && isPiece(right) ? left.id === right.id : left === right;
}

// src/analysis/delivery/conditions.ts
function conditionsHold(condition, request) {
	if (condition === void 0) return {
		holds: "yes",
		failed: null
	};
	if (condition.kind !== "map") return {
		holds: "maybe",
		failed: null
	};
	const answers = [...condition.entries].flatMap(([operator, keys]) => {
		if (keys.kind !== "map") return [{
			holds: "maybe",
			failed: null
		}];
		return [...keys.entries].map(([key, values]) => {
			const holds = conditionHolds(operator, key, values, request);
			return {
				holds,
				failed: holds === "no" ? failedCondition(operator, key, values, request) : null
			};
		});
	});
	return {
		holds: all(answers, ({ holds }) => holds),
		failed: answers.find(({ failed }) => failed !== null)?.failed ?? null
	};
}
function failedCondition(operator, key, values, request) {
	const found = request.keys.get(key.toLowerCase());
	if (found === void 0) return null;
	return {
		code: "condition",
		key,
		operator,
		expected: (itemsOf$1(values) ?? []).flatMap((item) => item.kind === "text" ? [item.text] : []),
		found
	};
}
const sameString = isSame;
const likeString = matchesWildcards;
const likeArn = (found, expected) => matchesWildcards(found, expected) === "no" ? "no" : isSame(found, expected) === "yes" ? "yes" : "maybe";
const sameBoolean = (found, expected) => {
	const value = knownString(expected);
	return value === void 0 ? "maybe" : isSame(found, literal$1(value.toLowerCase()));
};
const operators = /* @__PURE__ */ new Map([
	["StringEquals", {
		test: sameString,
		isOpposite: false
	}],
	["StringLike", {
		test: likeString,
		isOpposite: false
	}],
	["ArnEquals", {
		test: likeArn,
		isOpposite: false
	}],
	["ArnLike", {
		test: likeArn,
		isOpposite: false
	}],
	["Bool", {
		test: sameBoolean,
		isOpposite: false
	}],
	["StringNotEquals", {
		test: sameString,
		isOpposite: true
	}],
	["StringNotLike", {
		test: likeString,
		isOpposite: true
	}],
	["ArnNotEquals", {
		test: likeArn,
		isOpposite: true
	}],
	["ArnNotLike", {
		test: likeArn,
		isOpposite: true
	}]
]);
function conditionHolds(written, key, values, request) {
	const operator = operators.get(written.replace(/IfExists$/, ""));
	const found = request.keys.get(key.toLowerCase());
	const items = itemsOf$1(values);
	if (operator === void 0 || found === void 0 || items === null) return "maybe";
	const subject = asSegments(found, request.bucketPieces);
	const isAny = some(items, (item) => item.kind === "text" ? operator.test(subject, asSegments(inAnyPartition(item.text), request.bucketPieces)) : "maybe");
	return operator.isOpposite ? not(isAny) : isAny;
}

// src/analysis/delivery/evaluate.ts
function evaluatePolicy(statements, request) {
	const found = statements.map((statement) => applicationOf(statement, request));
	const denying = found.find(({ effect, applies }) => effect === "Deny" && applies === "yes");
	if (denying !== void 0) return {
		kind: "denied",
		statement: denying.statement
	};
	if (found.some(({ effect, applies }) => effect !== "Deny" && applies !== "no")) return { kind: "open" };
	const [nearest] = found.filter(({ effect, likeness }) => effect === "Allow" && likeness >= 2).sort((a, b) => b.likeness - a.likeness);
	return {
		kind: "not-allowed",
		nearest: nearest?.difference == null ? null : {
			statement: nearest.statement,
			difference: nearest.difference
		}
	};
}
function applicationOf(statement, request) {
	const { elements } = statement;
	const action = matchesElement(elements, "Action", (pattern) => matchesAction(request.action, pattern));
	const resource = matchesResource(elements, request);
	const { holds, failed } = conditionsHold(elements.get("Condition"), request);
	const principal = matchesPrincipal(elements, request);
	const likeness = principal === "no" ? 0 : action === "no" ? 1 : resource === "no" ? 2 : 3;
	return {
		statement,
		effect: effectOf(elements.get("Effect")),
		applies: all([
			principal,
			action,
			resource,
			holds
		], (answer) => answer),
		likeness,
		difference: differenceOf(likeness, elements, request, failed)
	};
}
function differenceOf(likeness, elements, request, failed) {
	if (likeness === 3) return failed;
	const resources = elements.get("Resource");
	const named = resources === void 0 ? null : textsOf(resources);
	return named === null || request.resource === null ? null : {
		code: "resources",
		resources: named
	};
}
function effectOf(value) {
	const effect = value?.kind === "text" ? knownString(value.text) : void 0;
	return effect === "Allow" || effect === "Deny" ? effect : null;
}
function matchesElement(elements, name, test) {
	const value = elements.get(name);
	const patterns = value === void 0 ? null : textsOf(value);
	if (patterns !== null) return some(patterns, test);
	const opposite = elements.get(`Not${name}`);
	const exceptions = opposite === void 0 || value !== void 0 ? null : textsOf(opposite);
	if (exceptions === null) return "maybe";
	return all(exceptions, (pattern) => opposed(test(pattern)));
}
function opposed(answer) {
	return answer === "maybe" ? "maybe" : answer === "yes" ? "no" : "yes";
}
function matchesAction(action, pattern) {
	const known = knownString(pattern);
	return known === void 0 ? "maybe" : matchesWildcards({ parts: [action.toLowerCase()] }, { parts: [known.toLowerCase()] });
}
function matchesResource(elements, { resource, bucketPieces }) {
	if (resource === null) return elements.has("Resource") && isEverything(elements.get("Resource")) ? "yes" : "maybe";
	const subject = asSegments(resource, bucketPieces);
	return matchesElement(elements, "Resource", (pattern) => matchesWildcards(subject, asSegments(inAnyPartition(pattern), bucketPieces)));
}
function isEverything(value) {
	return (value === void 0 ? null : textsOf(value))?.some((text) => knownString(text) === "*") ?? false;
}
function matchesPrincipal(elements, request) {
	const principal = elements.get("Principal");
	if (principal === void 0 || elements.has("NotPrincipal")) return "maybe";
	if (principal.kind === "text") return knownString(principal.text) === "*" ? "yes" : "maybe";
	if (principal.kind !== "map") return "maybe";
	return some([...principal.entries], ([kind, value]) => {
		const texts = textsOf(value);
		if (texts === null) return "maybe";
		switch (kind) {
			case "Service": return some(texts, isServicePrincipal);
			case "AWS": return some(texts, (text) => isAccountOfDelivery(text, request));
			case "CanonicalUser":
			case "Federated": return "no";
			default: return "maybe";
		}
	});
}
function isServicePrincipal(text) {
	const known = knownString(text);
	if (known === void 0) return "maybe";
	return known === "cloudtrail.amazonaws.com" ? "yes" : /^(?:cloudtrail\.|\*)/i.test(known) ? "maybe" : "no";
}
function isAccountOfDelivery(text, { mayComeFromAccount, account }) {
	const known = knownString(text);
	if (known === "*") return "maybe";
	if (!mayComeFromAccount || known !== void 0 && /^arn:[^:]*:(?:iam|sts)::\d*:(?!root$)/.test(known)) return "no";
	const [own] = account.parts;
	if (own === void 0) return "maybe";
	return (typeof own === "string" ? known !== void 0 && new RegExp(`^(?:arn:[^:]*:iam::)?${own}(?::root)?$`).test(known) : text.parts.some((part) => typeof part !== "string" && part.id === own.id)) ? "no" : "maybe";
}

// src/analysis/delivery/request.ts
const servicePrincipal = "cloudtrail.amazonaws.com";
function bucketRequests(trail, bucket) {
	const bucketArn = concatenate(["arn:aws:s3:::", bucket]);
	const { objects, pattern } = logFilesOf(trail, bucketArn);
	const common = {
		...commonOf(trail),
		mayComeFromAccount: true,
		bucketPieces: new Set(unresolvedPieces(bucket).map(({ id }) => id))
	};
	return [{
		...common,
		action: "s3:GetBucketAcl",
		resource: bucketArn,
		allowingStatement: statement("s3:GetBucketAcl", [bucketArn])
	}, {
		...common,
		action: "s3:PutObject",
		resource: objects,
		keys: new Map([...common.keys, ["s3:x-amz-acl", literal$1("bucket-owner-full-control")]]),
		allowingStatement: statement("s3:PutObject", [pattern], { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } })
	}];
}
function keyRequest(trail) {
	const common = commonOf(trail);
	const anyRegion = unresolvedText({
		id: `context region:${trail.id}`,
		kind: "region",
		unknown: deliveryPart("region-of-log-file")
	});
	return {
		...common,
		action: "kms:GenerateDataKey",
		resource: null,
		keys: new Map([...common.keys, ["kms:encryptioncontext:aws:cloudtrail:arn", arnOf(trail, anyRegion)]]),
		mayComeFromAccount: false,
		bucketPieces: /* @__PURE__ */ new Set(),
		allowingStatement: statement("kms:GenerateDataKey*", "*")
	};
}
function topicRequest(trail) {
	return {
		...commonOf(trail),
		action: "sns:Publish",
		resource: null,
		mayComeFromAccount: true,
		bucketPieces: /* @__PURE__ */ new Set(),
		allowingStatement: statement("sns:Publish", "*")
	};
}
function commonOf(trail) {
	return {
		keys: /* @__PURE__ */ new Map([
			["aws:sourcearn", arnOf(trail, trail.region)],
			["aws:sourceaccount", ownerOf(trail)],
			["aws:securetransport", literal$1("true")],
			["aws:principalisawsservice", literal$1("true")]
		]),
		account: trail.scope.account
	};
}
function statement(Action, Resource, Condition) {
	return {
		Effect: "Allow",
		Principal: { Service: servicePrincipal },
		Action,
		Resource,
		...defined({ Condition })
	};
}
function arnOf(trail, region) {
	const name = trail.name ?? unresolvedText({
		id: `name:${trail.id}`,
		kind: "segment",
		unknown: deliveryPart("trail-name")
	});
	return concatenate([
		"arn:aws:cloudtrail:",
		region,
		":",
		ownerOf(trail),
		":trail/",
		name
	]);
}
function ownerOf(trail) {
	return isOrganizationTrail(trail) === "no" ? trail.scope.account : unresolvedText({
		id: `owner:${trail.id}`,
		kind: "account",
		unknown: deliveryPart("management-account")
	});
}
function deliveryPart(part) {
	return {
		code: "delivery-part",
		part
	};
}
function isOrganizationTrail({ organization }) {
	if (organization.kind === "unknown") return "maybe";
	return organization.kind === "known" && organization.value ? "yes" : "no";
}
function logFilesOf(trail, bucketArn) {
	const piece = (id, kind, part, stem) => unresolvedText({
		id: `${id}:${trail.id}`,
		kind,
		unknown: deliveryPart(part),
		stem
	});
	const rest = piece("log file", "anything", "rest-of-key", "RestOfKey");
	const folder = folderOf(trail);
	if (folder === null) return {
		objects: concatenate([
			bucketArn,
			"/",
			rest
		]),
		pattern: concatenate([bucketArn, "/*"])
	};
	const { account } = trail.scope;
	const organizationId = concatenate(["o-", piece("organization", "segment", "organization-id", "OrganizationId")]);
	switch (isOrganizationTrail(trail)) {
		case "maybe": return {
			objects: concatenate([
				bucketArn,
				folder,
				"AWSLogs/",
				rest
			]),
			pattern: concatenate([
				bucketArn,
				folder,
				"AWSLogs/*"
			])
		};
		case "yes": return {
			objects: concatenate([
				bucketArn,
				folder,
				"AWSLogs/",
				organizationId,
				"/",
				rest
			]),
			pattern: concatenate([
				bucketArn,
				folder,
				"AWSLogs/",
				organizationId,
				"/*"
			])
		};
		case "no": return {
			objects: concatenate([
				bucketArn,
				folder,
				"AWSLogs/",
				account,
				"/CloudTrail/",
				rest
			]),
			pattern: concatenate([
				bucketArn,
				folder,
				"AWSLogs/",
				account,
				"/*"
			])
		};
	}
}
function folderOf({ s3KeyPrefix }) {
	if (s3KeyPrefix === void 0 || s3KeyPrefix.kind === "unknown") return null;
	if (s3KeyPrefix.kind === "absent") return literal$1("/");
	const [first] = s3KeyPrefix.value.parts;
	const last = s3KeyPrefix.value.parts.at(-1);
	return first === void 0 || typeof first === "string" && first.startsWith("/") || typeof last === "string" && last.endsWith("/") ? null : concatenate([
		"/",
		s3KeyPrefix.value,
		"/"
	]);
}

// src/analysis/delivery/blocked.ts
function blockedDeliveries(trail, policies) {
	return [
		...blockedByBucket(trail, policies),
		...blockedByKey(trail, policies),
		...blockedByTopic(trail, policies)
	];
}
function blockedByBucket(trail, policies) {
	if (trail.s3BucketName.kind !== "known") return [];
	const bucket = trail.s3BucketName.value;
	const policy = policyOf$1(trail, policies.filter(({ kind }) => kind === "bucket"), (candidate) => namesIt(candidate, bucket));
	return policy === null ? [] : blockedBy(policy, bucketRequests(trail, bucket));
}
function blockedByKey(trail, policies) {
	if (trail.kmsKey.kind !== "known") return [];
	const keys = policies.filter((policy) => policy.kind === "key");
	const { own, apart } = holderOf(trail, trail.kmsKey.value, keys);
	if (own?.enabled.kind === "known" && !own.enabled.value) return [{
		kind: "key-disabled",
		policy: own,
		enabled: own.enabled
	}];
	const policy = inForce(own, apart);
	const request = keyRequest(trail);
	if (policy === null) return [];
	return policy.document === null ? [{
		kind: "default-policy",
		policy,
		request
	}] : blockedBy(policy, [request]);
}
function blockedByTopic(trail, policies) {
	if (trail.snsTopic?.kind !== "known") return [];
	const topics = policies.filter((policy) => policy.kind === "topic");
	const { own, apart } = holderOf(trail, trail.snsTopic.value, topics);
	const policy = inForce(own, apart);
	return policy === null ? [] : blockedBy(policy, [topicRequest(trail)]);
}
function holderOf(trail, name, policies) {
	const holders = policies.filter(({ isApart }) => !isApart);
	const own = policyOf$1(trail, holders, (candidate) => namesIt(candidate, name) === "yes" ? "yes" : "no");
	const others = holders.filter((holder) => holder !== own);
	const belongs = (policy) => {
		const answers = (own === null ? [name] : [name, ...own.names]).map((candidate) => namesIt(policy, candidate));
		if (answers.includes("yes")) return "yes";
		return others.some((other) => other.names.some((candidate) => namesIt(policy, candidate) === "yes")) || !answers.includes("maybe") ? "no" : "maybe";
	};
	const aparts = policies.filter(({ isApart, guard }) => isApart && compatible(guard, trail.guard));
	if (aparts.every((policy) => belongs(policy) === "no")) return {
		own,
		apart: null
	};
	return {
		own,
		apart: policyOf$1(trail, aparts, belongs) ?? "several"
	};
}
function inForce(own, apart) {
	if (apart === null) return own;
	const document = own?.document ?? null;
	const isFree = document === null || document.kind === "open";
	return apart === "several" || !isFree ? null : apart;
}
function namesIt({ names }, name) {
	return some(names, (candidate) => isSame(name, candidate));
}
function policyOf$1(trail, policies, belongs) {
	const together = policies.filter(({ guard }) => compatible(guard, trail.guard));
	const candidates = [together.filter(({ scope }) => scope.id === trail.scope.id), together].map((among) => among.filter((policy) => belongs(policy) !== "no")).find((found) => found.length > 0) ?? [];
	const [policy] = candidates;
	return policy !== void 0 && candidates.length === 1 && belongs(policy) === "yes" && implied(policy.guard, trail.guard) ? policy : null;
}
function blockedBy(policy, requests) {
	const statements = policy.document === null ? null : statementsOf(policy.document);
	if (statements === null) return [];
	const refused = requests.flatMap((request) => {
		const answer = evaluatePolicy(statements, request);
		return answer.kind === "open" ? [] : [{
			request,
			answer
		}];
	});
	return refused.length === 0 ? [] : [{
		kind: "policy",
		policy,
		refused
	}];
}

// src/rules/trail-delivery-blocked.ts
const rule$6 = {
	id: "trail-delivery-blocked",
	check: check$3
};
function check$3(sink, context) {
	const { asRead = sink, resourcePolicies = [] } = context;
	if (asRead.kind !== "trail") return [];
	return [...blockedDeliveries(asRead, resourcePolicies).map((one) => findingAt(sink, messageFor$1(one), originOf(one), [{
		role: {
			code: "delivers-with-it",
			sink: sink.address
		},
		origin: sink.origin
	}])), ...keyElsewhere(sink, context)];
}
function findingAt(sink, message, origin, related) {
	return {
		ruleId: rule$6.id,
		level: "error",
		kind: "fail",
		message,
		origin,
		related,
		sink
	};
}
function keyElsewhere(sink, { semantics, resources = [] }) {
	if (sink.kind !== "trail" || sink.kmsKey.kind !== "known") return [];
	const { kmsKey } = sink;
	const keyRegion = /^arn:[^:]*:kms:([^:]+):/.exec(display(kmsKey.value))?.[1];
	const bucket = resourcesOfScope(resources, sink.scope.id).find((resource) => semantics.logDestinations.some((destination) => deliversTo(sink, resource, destination)));
	const bucketRegion = bucket === void 0 ? void 0 : knownString(bucket.region);
	if (bucket === void 0 || bucketRegion === void 0 || keyRegion === void 0) return [];
	if (keyRegion === bucketRegion || partitionOfRegion(semantics, keyRegion) === void 0) return [];
	const message = {
		code: "key-elsewhere",
		key: kmsKey.value,
		keyRegion,
		bucket: bucket.address,
		bucketRegion
	};
	const related = [{
		role: {
			code: "receives-log-files",
			bucket: bucket.address
		},
		origin: bucket.origin
	}];
	return [findingAt(sink, message, kmsKey.origin, related)];
}
function originOf(blocked) {
	switch (blocked.kind) {
		case "policy": {
			const [first] = blocked.refused;
			return (first === void 0 ? void 0 : statementIn(first)?.origin) ?? blocked.policy.origin;
		}
		case "default-policy": return blocked.policy.origin;
		case "key-disabled": return blocked.enabled.origin;
	}
}
function statementIn({ answer }) {
	return answer.kind === "denied" ? answer.statement : answer.nearest?.statement ?? null;
}
function messageFor$1(blocked) {
	const { kind, address } = blocked.policy;
	switch (blocked.kind) {
		case "policy": return {
			code: "policy-refuses",
			policy: kind,
			address,
			refused: blocked.refused.map(rejectedRequest)
		};
		case "default-policy": return {
			code: "default-key-policy",
			address,
			allowingStatement: blocked.request.allowingStatement
		};
		case "key-disabled": return {
			code: "key-disabled",
			address
		};
	}
}
function rejectedRequest(refused) {
	const { action, resource, allowingStatement } = refused.request;
	return {
		action,
		resource,
		answer: answerOf(refused),
		allowingStatement
	};
}
function answerOf({ answer }) {
	if (answer.kind === "denied") return {
		code: "denied",
		statement: answer.statement.title
	};
	const { nearest } = answer;
	return nearest === null ? { code: "not-allowed" } : {
		code: "nearly-allowed",
		statement: nearest.statement.title,
		difference: nearest.difference
	};
}

// src/rules/trail-delivery-failing.ts
const rule$5 = {
	id: "trail-delivery-failing",
	check: check$2
};
function check$2(sink) {
	if (sink.kind !== "trail" || sink.logging.kind === "known" && !sink.logging.value) return [];
	const { latestDeliveryError: latest, furtherDeliveryErrors: further = [] } = sink;
	return [...latest === void 0 ? [] : [findingOf(sink, "error", latest, {
		code: "log-files-undelivered",
		bucket: bucketOf(sink),
		error: latest.text
	})], ...further.map((one) => findingOf(sink, levels[one.field], one.error, furtherMessage(one)))];
}
function findingOf(sink, level, { origin }, message) {
	return {
		ruleId: rule$5.id,
		level,
		kind: "fail",
		message,
		origin,
		related: [],
		sink
	};
}
function bucketOf({ s3BucketName }) {
	return s3BucketName.kind === "known" ? knownString(s3BucketName.value) ?? null : null;
}
const levels = {
	LatestCloudWatchLogsDeliveryError: "warning",
	LatestDigestDeliveryError: "warning",
	LatestNotificationError: "note"
};
function furtherMessage({ field, error: { text: error } }) {
	switch (field) {
		case "LatestCloudWatchLogsDeliveryError": return {
			code: "log-group-undelivered",
			error
		};
		case "LatestDigestDeliveryError": return {
			code: "digest-files-undelivered",
			error
		};
		case "LatestNotificationError": return {
			code: "notifications-undelivered",
			error
		};
	}
}

// src/rules/trail-not-logging.ts
const rule$4 = {
	id: "trail-not-logging",
	check: check$1
};
function check$1(sink) {
	const recording = sink.kind === "trail" ? sink.logging : sink.ingestion;
	if (recording.kind !== "known" || recording.value) return [];
	return [{
		ruleId: rule$4.id,
		level: "error",
		kind: "fail",
		message: messageOf(sink),
		origin: recording.origin,
		related: [],
		sink
	}];
}
const dayLength = 10;
function messageOf(sink) {
	const { turnOn, deployedBy } = dialectOf(sink);
	const change = turnOn({
		...sink,
		homeRegion: knownString(sink.region) ?? null
	});
	switch (sink.kind) {
		case "trail": return {
			code: "trail-not-logging",
			turnOn: change,
			...defined({ since: sink.stoppedSince?.slice(0, dayLength) })
		};
		case "event-data-store": return {
			code: "store-not-ingesting",
			turnOn: change,
			live: deployedBy === "nothing"
		};
	}
}

// src/validation/doubtful-settings.ts
function doubtfulSettings(sink, semantics) {
	return [...unlistedProperties(sink), ...logGroupWithoutEnd(sink, semantics)];
}
function logGroupWithoutEnd(sink, { logGroupArnsWithoutEnd }) {
	if (sink.kind !== "trail" || sink.cloudWatchLogs.kind !== "known") return [];
	const { value, origin } = sink.cloudWatchLogs;
	const [piece, ...others] = value.parts;
	if (typeof piece !== "object" || others.length > 0 || piece.unknown.code !== "after-apply") return [];
	const { address, attribute } = piece.unknown;
	const steps = address.split(/[.#]/);
	return logGroupArnsWithoutEnd.some((one) => one.attribute === attribute && steps.includes(one.type)) ? [{
		says: {
			code: "log-group-without-end",
			dialect: sink.dialect,
			value
		},
		origin
	}] : [];
}

// src/rules/trail-rejected.ts
const rule$3 = {
	id: "trail-rejected",
	check: (sink, { rejections, semantics }) => [...rejectionFindings("trail-rejected", sink, rejections), ...doubtfulFindings(sink, semantics)]
};
function doubtfulFindings(sink, semantics) {
	return doubtfulSettings(sink, semantics).map(({ says, origin }) => {
		return {
			ruleId: rule$3.id,
			level: "warning",
			kind: "open",
			message: says,
			origin,
			related: [],
			sink
		};
	});
}

// src/rules/trail-setting-lost.ts
const rule$2 = {
	id: "trail-setting-lost",
	check: ({ sink, losses, origin }) => findingDraft({
		ruleId: rule$2.id,
		level: "warning",
		kind: "fail",
		message: {
			code: "settings-weakened",
			settings: losses
		},
		origin,
		resource: sink.id,
		scope: sink.scope.id,
		cause: { about: losses }
	})
};

// src/coverage/trail-settings.ts
function judgeTrails(requirement, sinks) {
	const trails = countedTrails(sinks).map((variants) => judgeTrail(requirement.require, variants));
	return {
		holds: holdsFor(requirement.which, trails),
		trails
	};
}
function holdsFor(which, trails) {
	if (trails.every(({ has }) => has === "no")) return "no";
	switch (which) {
		case "any": return some(trails, ({ counts, has }) => counts === "yes" ? has : "maybe");
		case "each":
			if (trails.some(({ counts, has }) => counts === "yes" && has === "no")) return "no";
			return trails.some(({ counts }) => counts === "yes") && trails.every(({ has }) => has === "yes") ? "yes" : "maybe";
	}
}
function countedTrails(sinks) {
	const byId = /* @__PURE__ */ new Map();
	for (const assessed of sinks) {
		const { sink, status } = assessed;
		if (sink.kind !== "trail" || status.counts === "no") continue;
		const variant = {
			trail: sink,
			assessed
		};
		const others = byId.get(sink.id);
		if (others === void 0) byId.set(sink.id, [variant]);
		else others.push(variant);
	}
	return [...byId.values()];
}
function judgeTrail(required, variants) {
	const settings = variants.map(({ trail }) => requiredSettings(required).map((setting) => judgeSetting(setting, trail)));
	const has = inAll(settings.map((own) => all(own, ({ holds }) => holds)));
	const together = (settings[0] ?? []).map((first, index) => {
		const own = settings.map((each) => each[index] ?? first);
		return {
			...first,
			holds: inAll(own.map(({ holds }) => holds)),
			origin: own.find(({ origin }) => origin !== null)?.origin ?? null
		};
	});
	const surelyLacking = together.filter(({ holds }) => holds === "no");
	const open = together.filter(({ holds }) => holds === "maybe");
	const sure = variants.every(({ assessed }) => assessed.status.counts === "yes");
	return {
		trail: variants[0].trail,
		counts: sure && alwaysExists(variants.map(({ trail }) => trail.guard)) ? "yes" : "maybe",
		has,
		missing: has === "no" && surelyLacking.length > 0 ? surelyLacking : open
	};
}
function inAll(certainties) {
	const [first = "yes", ...others] = certainties;
	return others.every((other) => other === first) ? first : "maybe";
}
function requiredSettings(required) {
	return [
		...required.logFileValidation ? [{ code: "log-file-validation" }] : [],
		...required.multiRegion ? [{ code: "multi-region" }] : [],
		...required.kmsKey ? [{ code: "kms-key" }] : [],
		...required.cloudWatchLogs ? [{ code: "cloudwatch-logs" }] : [],
		...required.insights.map((type) => ({
			code: "insights",
			type
		}))
	];
}
function judgeSetting(setting, trail) {
	switch (setting.code) {
		case "log-file-validation": return flag$1(setting, trail.logFileValidation);
		case "multi-region": return flag$1(setting, trail.multiRegion);
		case "kms-key": return presence(setting, trail.kmsKey);
		case "cloudwatch-logs": return presence(setting, trail.cloudWatchLogs);
		case "insights": return insight(setting, trail);
	}
}
function flag$1(setting, value) {
	switch (value.kind) {
		case "known": return {
			setting,
			holds: value.value ? "yes" : "no",
			origin: value.origin
		};
		case "unknown": return {
			setting,
			holds: "maybe",
			origin: value.origin
		};
		case "absent": return {
			setting,
			holds: "no",
			origin: null
		};
	}
}
function presence(setting, value) {
	if (value.kind === "absent") return {
		setting,
		holds: "no",
		origin: null
	};
	return {
		setting,
		holds: value.kind === "known" ? "yes" : "maybe",
		origin: value.origin
	};
}
function insight(setting, { insights }) {
	if (insights.kind === "absent") return {
		setting,
		holds: "no",
		origin: null
	};
	if (insights.kind === "unknown") return {
		setting,
		holds: "maybe",
		origin: insights.origin
	};
	if (insights.value.items.some((item) => knownString(item.text) === setting.type)) return {
		setting,
		holds: "yes",
		origin: insights.origin
	};
	return {
		setting,
		holds: insights.value.more !== null || insights.value.items.some((item) => knownString(item.text) === void 0) ? "maybe" : "no",
		origin: insights.origin
	};
}

// src/rules/trail-setting.ts
const rule$1 = {
	id: "trail-setting",
	check: ({ policies, sinks }) => policies.flatMap((policy) => policy.trails.flatMap((requirement) => findingsFor(policy, requirement, judgeTrails(requirement, sinks))))
};
function findingsFor(policy, requirement, { holds, trails }) {
	if (holds === "yes") return [];
	const { which, title, require } = requirement;
	const draft = (trail, message) => draftOf(policy, requirement, trail, message);
	switch (which) {
		case "any": {
			const perhaps = trails.find(({ has }) => has === "yes");
			if (perhaps !== void 0) return [draft(perhaps, {
				code: "only-trail-unsure",
				title,
				settings: requiredSettings(require)
			})];
			return trails.flatMap((trail) => {
				const settings = missingIn(trail);
				if (trail.has === "no") return holds === "no" ? [draft(trail, {
					code: "settings-missing",
					title,
					which,
					settings
				})] : [];
				return [draft(trail, {
					code: "settings-unknown",
					title,
					which,
					settings
				})];
			});
		}
		case "each": return trails.flatMap((trail) => {
			const settings = missingIn(trail);
			if (trail.has === "yes") return [];
			if (trail.has === "maybe") return [draft(trail, {
				code: "settings-unknown",
				title,
				which,
				settings
			})];
			return trail.counts === "yes" || holds === "no" ? [draft(trail, {
				code: "settings-missing",
				title,
				which,
				settings
			})] : [draft(trail, {
				code: "settings-missing-perhaps",
				title,
				settings
			})];
		});
	}
}
function missingIn({ missing }) {
	return missing.map(({ setting }) => setting);
}
function draftOf(policy, requirement, { trail, missing }, message) {
	const asked = {
		...message,
		title: ""
	};
	const surely = message.code === "settings-missing";
	return findingDraft({
		ruleId: rule$1.id,
		level: surely ? requirement.level : "note",
		kind: surely ? "fail" : "open",
		message,
		sameAs: dataKey(asked),
		origin: missing.find(({ origin }) => origin !== null)?.origin ?? trail.origin,
		resource: trail.id,
		controls: requirement.controls,
		policy: policy.id,
		requirement: requirement.id,
		scope: trail.scope.id,
		cause: { about: [
			policy.id,
			requirement.id,
			asked
		] }
	});
}

// src/validation/trail-quota.ts
function crowdedRegions(sinks, semantics) {
	const { maximum } = semantics.trailsPerRegion;
	if (maximum === void 0 || sinks.length <= maximum) return [];
	const trails = sinks.filter((sink) => sink.kind === "trail").filter(mayCount);
	return groupsOf(trails, placeOf$1).flatMap((ofAccount) => {
		if (ofAccount.length <= maximum) return [];
		const accepted = groupsOf(ofAccount, identity).flatMap(([first]) => first === void 0 ? [] : [first]).filter((trail) => rejections(trail, semantics).length === 0);
		const crowded = groupsOf(accepted, ({ region }) => textKey$1(region)).map(([home]) => accepted.filter((trail) => home !== void 0 && isIn(trail, home))).find((there) => there.length > maximum);
		return crowded === void 0 ? [] : [{
			trails: crowded,
			maximum
		}];
	});
}
function withCrowdedUnknown(sinks, semantics) {
	const crowds = new Map(crowdedRegions(sinks, semantics).flatMap(({ trails, maximum }) => trails.map(({ id }) => [id, {
		code: "trails-over-quota",
		count: trails.length,
		maximum
	}])));
	if (crowds.size === 0) return sinks;
	return sinks.map((sink) => {
		const because = crowds.get(sink.id);
		if (because === void 0 || sink.kind !== "trail") return sink;
		return sink.logging.kind === "known" && !sink.logging.value ? sink : {
			...sink,
			logging: unknown(because, sink.origin)
		};
	});
}
function mayCount({ guard, scope }) {
	return guard.length === 0 && scope.kind === "code";
}
function placeOf$1({ scope }) {
	return JSON.stringify([scope.id, textKey$1(scope.account)]);
}
function identity({ id, name, region }) {
	return name === null ? id : `${textKey$1(region)} ${textKey$1(name)}`;
}
function isIn({ multiRegion, region }, home) {
	return textKey$1(region) === textKey$1(home.region) || multiRegion.kind === "known" && multiRegion.value;
}

// src/rules/trails-too-many.ts
const rule = {
	id: "trails-too-many",
	check: ({ sinks, semantics }) => crowdedRegions(sinks.map(({ sink }) => sink), semantics).flatMap(({ trails, maximum }) => {
		const excess = trails[maximum];
		if (excess === void 0) return [];
		const others = trails.filter((trail) => trail !== excess).map(({ origin }) => origin);
		return [findingDraft({
			ruleId: rule.id,
			level: "error",
			kind: "fail",
			message: {
				code: "trails-too-many",
				count: trails.length,
				maximum
			},
			origin: excess.origin,
			related: placesOfOthers(others, { code: "trail-beside" }),
			resource: excess.id,
			scope: excess.scope.id,
			cause: { about: [excess.id] }
		})];
	})
};

// src/rules/index.ts
const sinkRules = [
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3
];
const coverageRules = [
	rule$20,
	rule$18,
	rule$17,
	rule$16
];
const lossRules = [rule$21, rule$19];
const sinkChangeRules = [rule$2];
const weakeningRules = [rule$22];
const runRules = [
	rule$15,
	rule$14,
	rule$13,
	rule$1,
	rule
];
const ruleIds = [
	...sinkRules,
	...coverageRules,
	...lossRules,
	...sinkChangeRules,
	...weakeningRules,
	...runRules
].map((rule) => rule.id).sort();

// src/rules/sink-drafts.ts
function sinkDrafts(sinks, contextOf) {
	return groupsOf(sinks, ({ sink }) => sink.id).flatMap((group) => {
		const found = group.flatMap((assessed) => sinkRules.flatMap((rule) => rule.check(assessed.sink, contextOf(assessed)).map((finding) => ({
			finding,
			guard: assessed.sink.guard,
			key: keyOf$1(finding)
		}))));
		const occurrences = /* @__PURE__ */ new Map();
		for (const { key } of found) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
		return found.map(({ finding, guard, key }) => sinkDraft(finding, (occurrences.get(key) ?? 0) >= group.length ? null : guard));
	});
}
function keyOf$1(finding) {
	const { uri, startLine, startColumn } = finding.origin.locate();
	return dataKey([
		finding.ruleId,
		finding.message,
		uri,
		startLine,
		startColumn
	]);
}

// src/rules/parts-of-causes.ts
function wholesOf(causes) {
	const wholes = /* @__PURE__ */ new Map();
	for (const group of groupBy(causes.filter(isOfAccount), likenessKey).values()) {
		if (new Set(group.map(({ first }) => first.required.requirement)).size === 1) continue;
		const names = new Map(group.map((cause) => [cause, operationsOf(cause)]));
		group.forEach((cause, position) => {
			const own = names.get(cause) ?? /* @__PURE__ */ new Set();
			const whole = group.slice(0, position).find((other) => {
				const others = names.get(other);
				return !wholes.has(other) && own.size > 0 && [...own].every((name) => others?.has(name));
			});
			if (whole !== void 0) wholes.set(cause, whole);
		});
	}
	return wholes;
}
function isOfAccount({ first: { required } }) {
	return required.category === "management" && required.resource === null;
}
function likenessKey({ first: { required, verdict, reasons, when } }) {
	return dataKey([
		required.policy.id,
		required.scope.id,
		verdict,
		reasons.map(reasonKey),
		when
	]);
}
function operationsOf({ entries }) {
	return new Set(entries.flatMap(({ operations, parts }) => [...operations, ...parts.flatMap((part) => part.operations())]).map(({ eventSource, name }) => `${eventSource} ${name}`));
}

// src/rules/findings.ts
function findingsOf(assessment, context) {
	const drafts = [];
	if (context.anythingRead) {
		const { semantics, policies, trailFilesRead } = context;
		const { sinks, resources } = assessment;
		const run = {
			semantics,
			sinks,
			resources,
			declared: context.declared ?? {
				count: resources.length,
				first: resources[0]?.origin ?? null
			},
			policies,
			trailFilesRead
		};
		for (const rule of runRules.filter(({ id }) => id !== rule$13.id || !hadSinks(context.baseline))) drafts.push(...rule.check(run));
	}
	const accepted = assessment.sinks.filter(({ rejections }) => rejections.length === 0).map(({ sink }) => sink);
	const { compared, left } = sinksToCompare(accepted, context.comparisons ?? 12e6);
	const contextOf = (assessed) => ({
		...sinkContext(assessed, assessment, context),
		selectorsAreCompared: compared.has(assessed.sink)
	});
	drafts.push(...sinkDrafts(assessment.sinks, contextOf));
	const changes = [...context.recording?.lost ?? [], ...context.recording?.unproven ?? []];
	const among = context.recording?.comparedIn ?? assessment;
	drafts.push(...lossDrafts(changes, asSinks(among), context));
	for (const weakened of context.recording?.weakened ?? []) for (const rule of sinkChangeRules) drafts.push(rule.check(weakened));
	drafts.push(...coverageDrafts(causesOf(withoutChanged(assessment.entries, changes)), context));
	return {
		findings: toFindings(drafts, [...asSinks(among), ...among.resources]),
		notices: notComparedNotices(left, context.comparisons ?? 12e6)
	};
}
function notComparedNotices(left, limit) {
	if (left.length === 0) return [];
	const ids = [...new Set(left.map(({ id }) => id))];
	return [{
		level: "warning",
		message: notCompared(ids, limit),
		location: null,
		incomplete: false
	}];
}
function coverageDrafts(causes, context) {
	const wholes = wholesOf(causes);
	const made = /* @__PURE__ */ new Map();
	return causes.flatMap((cause) => {
		const whole = made.get(wholes.get(cause) ?? cause);
		return coverageRules.filter(({ verdict }) => verdict === cause.first.verdict).map((rule) => {
			const draft = {
				...rule.check(cause, context),
				...whole === void 0 ? {} : { partOf: whole }
			};
			made.set(cause, draft);
			return draft;
		});
	});
}
function lossFindingsOf({ lost, unproven }, sinks, context) {
	return toFindings(lossDrafts([...lost, ...unproven], sinks, context), [...sinks, ...context.resources]);
}
function lossDrafts(changes, sinks, context) {
	return lossesOf(changes, sinks).flatMap((loss) => lossRules.filter(({ kind }) => kind === loss.kind).map((rule) => rule.check(loss, context)));
}
function asSinks({ sinks }) {
	return sinks.map(({ sink }) => sink);
}
function weakeningFindings(weakened, elsewhere) {
	return withFingerprints(weakened.flatMap((weakening) => weakeningRules.map((rule) => rule.check(weakening, weakening.place ?? elsewhere))), new CauseKeys(() => void 0));
}
function sinkContext({ sink, rejections }, { resources }, { catalog, semantics, asRead }) {
	const read = asRead?.sinks.find(({ id, guard }) => id === sink.id && guard === sink.guard);
	return {
		catalog,
		semantics,
		rejections,
		resources,
		...read === void 0 || asRead === void 0 ? {} : {
			asRead: read,
			resourcePolicies: asRead.resourcePolicies
		}
	};
}
function lossesOf(changes, sinks) {
	const sinkIds = new Set(sinks.map(({ id }) => id));
	return groupsOf(changes, ({ kind, isAsked, isOfMembers, before, recordedBefore, unread }) => JSON.stringify([
		kind,
		isAsked,
		isOfMembers,
		before,
		recordedBefore,
		unread
	])).flatMap((group) => {
		const [{ kind, isAsked, isOfMembers, before, recordedBefore, unread, place }] = group;
		return causesOf(group.map(({ entry }) => entry)).map((cause) => ({
			kind,
			isAsked,
			cause,
			before,
			recordedBefore,
			unread,
			isOfMembers,
			place,
			gone: recordedBefore.filter((id) => !sinkIds.has(id))
		}));
	});
}
function toFindings(drafts, declared) {
	const byId = new Map(declared.map((one) => [one.id, one]));
	const placeOf = (id) => {
		const one = byId.get(id);
		return one === void 0 ? void 0 : declaredPlaceOf(one);
	};
	return withCauses(withFingerprints(withConstructs(drafts, declared), new CauseKeys(placeOf)));
}
function declaredPlaceOf({ origin, construct }) {
	return broughtAt(origin) ?? construct?.source?.locate() ?? origin.locate();
}
const rank$1 = {
	error: 0,
	warning: 1,
	note: 2
};
function withFingerprints(drafts, causes) {
	const fingerprints = new Fingerprints();
	return inOrder(alike(drafts).map(([draft, ...others]) => {
		const level = others.reduce((worst, other) => rank$1[other.level] < rank$1[worst] ? other.level : worst, draft.level);
		const fingerprint = fingerprints.next(draft);
		const alsoFor = others.map((other) => ({
			...askerOf(other),
			fingerprint: fingerprints.next(other)
		}));
		return {
			ruleId: draft.ruleId,
			level,
			kind: draft.kind,
			...told$1(draft),
			location: broughtAt(draft.origin) ?? draft.origin.locate(),
			resource: draft.resource,
			operations: [...draft.operations],
			...draft.counterexample === null ? {} : { counterexample: draft.counterexample },
			controls: [...new Set([draft, ...others].flatMap(({ controls }) => controls))],
			baseline: null,
			suppressed: null,
			fingerprint,
			...askerOf(draft),
			...alsoFor.length === 0 ? {} : { alsoFor },
			causeKey: causes.next(draft, level),
			scopeId: draft.scope,
			...draft.isUndocumented && { onlyPedantic: true }
		};
	}));
}
function inOrder(findings) {
	return [...findings].sort((a, b) => rank$1[a.level] - rank$1[b.level] || compareText(a.location.uri, b.location.uri) || a.location.startLine - b.location.startLine || compareText(a.ruleId, b.ruleId));
}
function broughtAt({ broughtBy }) {
	return broughtBy?.() ?? null;
}
function told$1(draft) {
	const { title, sentence, snippet, answers } = findingWords(draft);
	const data = findingData(draft);
	const inModule = broughtAt(draft.origin) === null ? [] : [{
		role: { code: "in-module" },
		origin: draft.origin
	}];
	return {
		title,
		message: wholeMessage(sentence, snippet),
		...snippet === null ? {} : {
			sentence,
			code: snippet
		},
		relatedLocations: [...inModule, ...draft.related].map(({ role, origin }) => {
			const inMessage = answers.get(placeKey(role) ?? "");
			return {
				message: placeClause(role),
				location: origin.locate(),
				...defined({ inMessage })
			};
		}),
		...defined({ data })
	};
}
function placeKey(role) {
	if (role.code === "may-record") return role.sink;
	return role.code === "answer" ? reasonKey(role.answer) : null;
}
function alike(drafts) {
	const groups = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const { ruleId, kind, sameAs, when, origin, resource, operations } = draft.partOf ?? draft;
		const key = dataKey([
			ruleId,
			kind,
			sameAs,
			answersOf(when),
			origin.locate(),
			resource,
			operations
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [draft]);
		else if (!group.some((other) => other.policy === draft.policy && other.requirement === draft.requirement)) group.push(draft);
	}
	return [...groups.values()];
}
function askerOf({ policy, requirement }) {
	return {
		policy,
		requirement
	};
}
var Fingerprints = class {
	#seen = /* @__PURE__ */ new Map();
	next({ ruleId, resource, policy, requirement, subject }) {
		const identity = [
			ruleId,
			resource,
			requirement === null ? null : `${policy ?? ""}/${requirement}`,
			subject
		].filter((part) => part !== null && part !== "").join(" | ");
		const occurrence = (this.#seen.get(identity) ?? 0) + 1;
		this.#seen.set(identity, occurrence);
		return occurrence === 1 ? identity : `${identity} | ${String(occurrence)}`;
	}
};

// src/sources/cloudformation/recognise.ts
function mayBeTemplate(text) {
	if (text.includes("AWSTemplateFormatVersion")) return true;
	if (text.includes("Resources") && (text.includes("AWS::") || text.includes("Custom::"))) return true;
	return mayDeclareNothing(text);
}
function mayDeclareNothing(text) {
	if (/Parameters|Transform/.test(text) && text.includes("AWS::")) return true;
	return text.includes("Resources") && /["']?Resources["']?\s*:\s*(?:\{\s*\}|null|~|#|$)/m.test(text);
}
function isTemplate(root) {
	if (root?.kind !== "map") return false;
	const version = root.get("AWSTemplateFormatVersion")?.value;
	if (version?.kind === "scalar" && version.text.endsWith("-OC")) return false;
	if (version !== void 0 || hasTransform(root)) return true;
	const resources = root.get("Resources")?.value;
	return resources?.kind === "map" && resources.entries.some(({ value }) => value.kind === "map" && isResourceType(value.get("Type")?.value)) || isEmptyTemplate(root);
}
const sections = /* @__PURE__ */ new Set([
	"AWSTemplateFormatVersion",
	"Conditions",
	"Description",
	"Globals",
	"Hooks",
	"Mappings",
	"Metadata",
	"Outputs",
	"Parameters",
	"Resources",
	"Rules",
	"Transform"
]);
function declaresNothing(root) {
	if (root?.kind !== "map" || !root.entries.every(({ key }) => sections.has(key))) return false;
	const resources = root.get("Resources")?.value;
	return resources === void 0 || isNothing(resources);
}
function isEmptyTemplate(root) {
	if (!declaresNothing(root)) return false;
	const parameters = root.get("Parameters")?.value;
	const isDeclared = (node) => node.kind === "map" && node.get("Type")?.value.kind === "scalar";
	if (parameters?.kind === "map" && parameters.entries.length > 0) return parameters.entries.every(({ value }) => isDeclared(value));
	return root.get("Resources") !== void 0;
}
function isNothing(node) {
	return node.kind === "map" ? node.entries.length === 0 : node.kind === "scalar" && node.type === "null";
}
function hasTransform(root) {
	const transform = root.get("Transform")?.value;
	return (transform === void 0 ? [] : transform.kind === "sequence" ? transform.items : [transform]).map((node) => node.kind === "map" ? node.get("Name")?.value : node).some((node) => node?.kind === "scalar" && /^AWS::(?:Include$|LanguageExtensions$|Serverless-\d)/.test(node.text));
}
function isResourceType(node) {
	return node?.kind === "scalar" && /^(?:AWS|Custom)::/.test(node.text);
}
function isMeantAsTemplate(text) {
	if (/^\s*\{/.test(text)) return /"AWSTemplateFormatVersion"\s*:/.test(text) || /"Resources"\s*:/.test(text) && /"Type"\s*:\s*"(?:AWS|Custom)::[A-Za-z0-9]+/.test(text);
	if (!beginsLikeYaml(text)) return false;
	if (/^[ \t]*["']?AWSTemplateFormatVersion["']?[ \t]*:/m.test(text)) return true;
	return /^[ \t]*["']?Resources["']?[ \t]*:/m.test(text) && /^[ \t]*(?:- )?["']?Type["']?[ \t]*:[ \t]*["']?(?:AWS|Custom)::[A-Za-z0-9]+/m.test(text);
}
function beginsLikeYaml(text) {
	const first = /^(?!\s*(?:#.*)?$).*$/m.exec(text)?.[0] ?? "";
	return /^(?:---|%|\s*(?:["'][^"']+["']|[\w:.-]+)\s*:(?:\s|$)|\s*\{[%{]|\t)/.test(first) && !/^```/m.test(text);
}
function templateEngineMark(text) {
	return /\{%|\{\{(?!resolve:)|<%|^[^\S\n]*#(?:if|set|foreach)\b/m.exec(text)?.[0].trim() ?? null;
}

// src/sources/cdk/recognise.ts
const stackType = "aws:cloudformation:stack";
const assemblyType = "cdk:cloud-assembly";
const assetManifestType = "cdk:asset-manifest";
const artifactTypes = [
	stackType,
	assemblyType,
	assetManifestType,
	"cdk:tree"
];
function mayBeManifest(text) {
	return text.includes("\"artifacts\"") && artifactTypes.some((type) => text.includes(`"${type}"`));
}
function mayBeAssemblyTemplate(text) {
	return /^\s*\{/.test(text) && (/^\s*\{\s*\}\s*$/.test(text) || mayBeTemplate(text));
}
function isManifest$1(root) {
	if (root?.kind !== "map" || root.get("version")?.value.kind !== "scalar") return false;
	const artifacts = root.get("artifacts")?.value;
	return artifacts?.kind === "map" && artifacts.entries.some(({ value }) => artifactTypes.includes(stringAt(value, "type") ?? ""));
}
function stringAt(node, key) {
	const value = node?.kind === "map" ? node.get(key)?.value : void 0;
	return value?.kind === "scalar" && value.type === "string" ? value.text : void 0;
}
function mapAt(node, key) {
	const value = node?.kind === "map" ? node.get(key)?.value : void 0;
	return value?.kind === "map" ? value : void 0;
}

// src/sources/landing-zone-accelerator/recognise.ts
function mayBeGlobalConfiguration(text) {
	return text.includes("homeRegion") && text.includes("enabledRegions") && text.includes("cloudtrail");
}
function isGlobalConfiguration(root) {
	if (root?.kind !== "map" || root.get("homeRegion") === void 0 || root.get("enabledRegions") === void 0) return false;
	const logging = root.get("logging")?.value;
	return logging?.kind === "map" && logging.get("cloudtrail") !== void 0;
}
function isMeantAsGlobalConfiguration(text) {
	return [
		"homeRegion",
		"enabledRegions",
		"managementAccountAccessRole",
		"logging"
	].every((key) => new RegExp(`^${key}[ \\t]*:`, "m").test(text));
}

// src/sources/terraform/hcl/recognise.ts
const block = /^[ \t]*(?:(?:resource|data)[ \t]+"[\w-]+"[ \t]+"[\w-]+"|(?:module|provider|variable|output)[ \t]+"[\w-]+"|locals|terraform)[ \t]*\{/m;
const json = /"(?:resource|data|module|provider|variable|output|locals|terraform)"\s*:\s*[[{]/;
function mayBeConfiguration(text) {
	return /^\s*\{/.test(text.slice(0, 200)) ? json.test(text) : block.test(text);
}

// src/model/json-mistake.ts
const deepest = 1e6;
function jsonMistake(text) {
	return firstJsonMistake(text) ?? {
		message: nestedTooDeeply,
		start: 0,
		end: 0
	};
}
function looksLikeJson(text) {
	return /^\s*(?:\{\s*(?:["}]|$)|\[)/.test(text);
}
function firstJsonMistake(text) {
	const scanner = new MistakeScanner(text);
	let expected = "value";
	let at = 0;
	for (;;) {
		at = scanner.afterSpace(at);
		if (at === text.length && expected === "end or comma" && scanner.depth === 0) return null;
		const step = scanner.step(expected, at);
		if ("message" in step) return step;
		({expected, at} = step);
	}
}
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
var MistakeScanner = class {
	#text;
	#open = [];
	constructor(text) {
		this.#text = text;
	}
	get depth() {
		return this.#open.length;
	}
	afterSpace(position) {
		const space = /[ \t\n\r]*/y;
		space.lastIndex = position;
		space.test(this.#text);
		return space.lastIndex;
	}
	step(expected, at) {
		if (/^\/[/*]/.test(this.#text.slice(at, at + 2))) return {
			message: "JSON has no comments",
			start: at,
			end: at + 2
		};
		switch (expected) {
			case "value":
			case "first item":
			case "item": return this.#value(expected, at);
			case "first key":
			case "key": return this.#key(expected, at);
			case "end or comma": return this.#endOrComma(at);
		}
	}
	#value(expected, at) {
		const first = this.#text.charAt(at);
		switch (first) {
			case "\"": return this.#string(at, (end) => ({
				kind: "next",
				expected: "end or comma",
				at: end
			}));
			case "{": return this.#enter("}", "first key", at);
			case "[": return this.#enter("]", "first item", at);
			case "]":
				if (expected === "first item") return this.#leave(at);
				if (expected === "item") return this.#mistake("found a comma before \"]\"", at);
				return this.#mistake("a value is missing before \"]\"", at);
			case "":
				if (this.#text.trim() === "") return this.#mistake("it is empty", at);
				return this.#mistake(expected === "first item" ? "a \"]\" is missing" : "a value is missing at its end", at);
			case ",":
			case ":":
			case "}": return this.#mistake(`a value is missing before "${first}"`, at);
			default: return this.#literal(at);
		}
	}
	#literal(at) {
		const word = this.#wordAt(at);
		const end = at + word.length;
		if (literal.test(word)) return {
			kind: "next",
			expected: "end or comma",
			at: end
		};
		return {
			message: `${JSON.stringify(word.slice(0, 40))} is no JSON value${word.startsWith("'") ? ": strings stand in double quotes" : ""}`,
			start: at,
			end
		};
	}
	#key(expected, at) {
		const first = this.#text.charAt(at);
		switch (first) {
			case "\"": return this.#string(at, (end) => {
				const colon = this.afterSpace(end);
				if (this.#text.charAt(colon) !== ":") return this.#mistake("a colon is missing", colon);
				return {
					kind: "next",
					expected: "value",
					at: colon + 1
				};
			});
			case "}": return expected === "first key" ? this.#leave(at) : this.#mistake("found a comma before \"}\"", at);
			case "": return this.#mistake("a \"}\" is missing", at);
			case "{":
			case "[":
			case "]":
			case ",":
			case ":": return this.#mistake(`a property name is missing before "${first}"`, at);
			default: return this.#mistake("a property name has no double quotes", at);
		}
	}
	#endOrComma(at) {
		const closing = this.#open.at(-1);
		if (closing === void 0) return this.#mistake("text follows after the end of the JSON value", at);
		const first = this.#text.charAt(at);
		switch (first) {
			case ",": return {
				kind: "next",
				expected: closing === "}" ? "key" : "item",
				at: at + 1
			};
			case closing: return this.#leave(at);
			case "": return this.#mistake(`a "${closing}" is missing`, at);
			case "}":
			case "]": return this.#mistake(`a "${closing}" is missing before "${first}"`, at);
			default: return this.#mistake("a comma is missing", at);
		}
	}
	#enter(closing, expected, at) {
		this.#open.push(closing);
		return this.#open.length > deepest ? this.#mistake(nestedTooDeeply, at) : {
			kind: "next",
			expected,
			at: at + 1
		};
	}
	#leave(at) {
		this.#open.pop();
		return {
			kind: "next",
			expected: "end or comma",
			at: at + 1
		};
	}
	#string(start, next) {
		const special = /["\\]|[^ -\uFFFF]/g;
		special.lastIndex = start + 1;
		for (let found = special.exec(this.#text); found !== null; found = special.exec(this.#text)) {
			const at = found.index;
			if (found[0] === "\"") return next(at + 1);
			if (found[0] !== "\\") return controlCharacter(found[0], start, at);
			const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
			escape.lastIndex = at;
			if (!escape.test(this.#text)) return wrongEscape(this.#text, start, at);
			special.lastIndex = escape.lastIndex;
		}
		return {
			message: "a string is not closed",
			start,
			end: this.#text.length
		};
	}
	#mistake(message, at) {
		return {
			message,
			start: at,
			end: this.#endOfToken(at)
		};
	}
	#wordAt(at) {
		const mark = /[\s,:{}[\]"']/g;
		mark.lastIndex = at;
		const end = mark.exec(this.#text)?.index ?? this.#text.length;
		return this.#text.slice(at, end > at ? end : this.#endOfToken(at));
	}
	#endOfToken(at) {
		const token = /"(?:[^"\\\n\r]|\\[^\n\r]){0,200}"?|'[^'\n\r]{0,200}'?|[^\s,:{}[\]"']{1,200}|[^]/y;
		token.lastIndex = at;
		return token.test(this.#text) ? token.lastIndex : at;
	}
};
const nestedTooDeeply = "it is nested too deeply";
function wrongEscape(text, start, at) {
	if (at + 1 === text.length) return {
		message: "a string is not closed",
		start,
		end: text.length
	};
	return {
		message: `a string holds ${text.slice(at, at + 2)}, an escape sequence that JSON does not have`,
		start: at,
		end: at + 2
	};
}
function controlCharacter(character, start, at) {
	if (character === "\n" || character === "\r") return {
		message: "a string is not closed",
		start,
		end: at
	};
	return {
		message: `a string holds a control character, which JSON writes as \\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
		start: at,
		end: at + 1
	};
}

// src/model/json-positions.ts
const quote = 34;
const comma = 44;
const openBracket$2 = 91;
const backslash$2 = 92;
const closeBracket$1 = 93;
const openBrace = 123;
const closeBrace = 125;
const shortestKept = 2e3;
function jsonPositions(text, keys) {
	const root = afterSpace(text, 0);
	const kept = /* @__PURE__ */ new Map();
	const containerAt = (start) => {
		const known = kept.get(start);
		if (known !== void 0) return known;
		const first = text.charCodeAt(start);
		return first === openBrace || first === openBracket$2 ? new Container(text, start) : void 0;
	};
	const childOf = (start, step) => {
		const container = containerAt(start);
		const found = container?.child(step, keys === "may repeat");
		if (container !== void 0 && container.length > shortestKept) kept.set(start, container);
		return found;
	};
	const spanFrom = (start) => ({
		start,
		end: endOfValue(text, start)
	});
	const startOf = (path) => {
		let start = root;
		for (const step of path) {
			const next = childOf(start, step);
			if (next === void 0) return {
				start,
				isWhole: false
			};
			start = next.value;
		}
		return {
			start,
			isWhole: true
		};
	};
	const memberOf = (name, child) => ({
		name,
		key: {
			start: child.name,
			end: endOfString(text, child.name)
		},
		value: spanFrom(child.value)
	});
	return {
		valueAt: (path) => spanFrom(startOf(path).start),
		memberAt: (path) => {
			const name = path.at(-1);
			if (typeof name !== "string") return void 0;
			const around = startOf(path.slice(0, -1));
			const child = around.isWhole ? childOf(around.start, name) : void 0;
			return child === void 0 ? void 0 : memberOf(name, child);
		},
		membersAt: (path) => {
			const { start, isWhole } = startOf(path);
			if (!isWhole || text.charCodeAt(start) !== openBrace) return [];
			return new Container(text, start).children().map((child) => memberOf(nameAt(text, child.name), child));
		}
	};
}
var Container = class {
	#text;
	#start;
	#isList;
	#items = [];
	#members = /* @__PURE__ */ new Map();
	#last;
	#isAtEnd = false;
	constructor(text, start) {
		this.#text = text;
		this.#start = start;
		this.#last = start;
		this.#isList = text.charCodeAt(start) === openBracket$2;
	}
	get length() {
		return this.#last - this.#start;
	}
	child(step, isLastOfName) {
		if (typeof step === "number") return this.#isList ? this.#item(step) : void 0;
		if (this.#isList) return void 0;
		while ((isLastOfName || !this.#members.has(step)) && this.#read() !== void 0);
		return this.#members.get(step);
	}
	children() {
		const all = [];
		for (let child = this.#read(); child !== void 0; child = this.#read()) all.push(child);
		return all;
	}
	#item(index) {
		while (this.#items.length <= index && this.#read() !== void 0);
		const value = this.#items[index];
		return value === void 0 ? void 0 : {
			name: -1,
			value
		};
	}
	#read() {
		const text = this.#text;
		const at = this.#isAtEnd ? void 0 : this.#nextChild();
		if (at === void 0) {
			this.#isAtEnd = true;
			return;
		}
		const value = this.#isList ? at : afterSpace(text, afterSpace(text, endOfString(text, at)) + 1);
		const child = {
			name: this.#isList ? -1 : at,
			value
		};
		if (this.#isList) this.#items.push(value);
		else this.#members.set(nameAt(text, at), child);
		this.#last = value;
		return child;
	}
	#nextChild() {
		const text = this.#text;
		const isFirst = this.#last === this.#start;
		const end = isFirst ? this.#start : afterSpace(text, endOfValue(text, this.#last));
		if (!isFirst && text.charCodeAt(end) !== comma) return void 0;
		const at = afterSpace(text, end + 1);
		const first = text.charCodeAt(at);
		return at >= text.length || first === closeBracket$1 || first === closeBrace ? void 0 : at;
	}
};
function repeatedMembers(text) {
	const found = [];
	const open = [];
	for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
		case openBrace:
			open.push(/* @__PURE__ */ new Set());
			break;
		case openBracket$2:
			open.push(null);
			break;
		case closeBrace:
		case closeBracket$1:
			open.pop();
			break;
		case quote: {
			const end = endOfString(text, at);
			const names = open.at(-1);
			if (names !== null && names !== void 0 && text.charAt(afterSpace(text, end)) === ":") {
				const name = nameAt(text, at);
				if (names.has(name)) found.push({
					name,
					key: {
						start: at,
						end
					}
				});
				names.add(name);
			}
			at = end - 1;
		}
	}
	return found;
}
function hasRepeatedMembers(text, value) {
	return countMembers(value) !== countColons(text);
}
function countMembers(root) {
	let count = 0;
	const pending = [root];
	while (pending.length > 0) {
		const value = pending.pop();
		if (typeof value !== "object" || value === null) continue;
		const children = Array.isArray(value) ? value : Object.values(value);
		if (!Array.isArray(value)) count += children.length;
		for (const child of children) if (typeof child === "object" && child !== null) pending.push(child);
	}
	return count;
}
function countColons(text) {
	let count = 0;
	let position = 0;
	let colon = text.indexOf(":");
	while (colon !== -1) {
		const string = text.indexOf("\"", position);
		const end = string === -1 ? text.length : string;
		for (; colon !== -1 && colon < end; colon = text.indexOf(":", colon + 1)) count += 1;
		if (string === -1) break;
		position = endOfString(text, string);
		if (colon !== -1 && colon < position) colon = text.indexOf(":", position);
	}
	return count;
}
function nameAt(text, start) {
	const written = text.slice(start, endOfString(text, start));
	return written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
}
function afterSpace(text, position) {
	let at = position;
	while (at < text.length && text.charCodeAt(at) <= 32) at++;
	return at;
}
function endOfValue(text, start) {
	const first = text.charCodeAt(start);
	if (first === quote) return endOfString(text, start);
	if (first === openBrace || first === openBracket$2) return endOfContainer(text, start);
	let at = start;
	for (; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === comma || unit === closeBracket$1 || unit === closeBrace || unit <= 32) break;
	}
	return at;
}
function endOfContainer(text, start) {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === quote) at = endOfString(text, at) - 1;
		else if (unit === openBrace || unit === openBracket$2) depth++;
		else if ((unit === closeBrace || unit === closeBracket$1) && --depth === 0) return at + 1;
	}
	return text.length;
}
function endOfString(text, start) {
	for (let at = start + 1;; at++) {
		at = text.indexOf("\"", at);
		if (at < 0) return text.length;
		let before = at - 1;
		while (text.charCodeAt(before) === backslash$2) before--;
		if ((at - before) % 2 === 1) return at + 1;
	}
}

// src/model/line-index.ts
function lineIndex(text) {
	let known;
	const starts = () => known ??= lineStarts(text);
	return {
		position: (offset) => {
			const bounded = Math.min(Math.max(offset, 0), text.length);
			const line = lastNotAfter(starts(), bounded);
			return {
				line: line + 1,
				column: bounded - (starts()[line] ?? 0) + 1
			};
		},
		startOf: (line) => starts()[line - 1]
	};
}
function lastNotAfter(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function lineStarts(text) {
	const starts = [0];
	if (/\r(?!\n)/.test(text)) {
		for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
		return starts;
	}
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function locationBetween(uri, index, start, end) {
	const from = index.position(start);
	const to = index.position(Math.max(start, end));
	return {
		uri,
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
function withoutByteOrderMark(text) {
	return text.startsWith("\ufeff") ? text.slice(1) : text;
}

// src/sources/text/text-file.ts
var TextFile = class {
	uri;
	text;
	mark;
	#lines;
	constructor(uri, text, mark = "") {
		this.uri = uri;
		this.mark = mark;
		this.text = withoutByteOrderMark(text);
		this.#lines = lineIndex(this.text);
	}
	locate(start, end) {
		return locationBetween(this.uri, this.#lines, start, end);
	}
	origin(start, end) {
		return { locate: () => this.locate(start, end) };
	}
	lineAt(line) {
		const start = this.#lines.startOf(line);
		return start === void 0 ? "" : this.text.slice(start, this.#lines.startOf(line + 1)).replace(/(?:\r\n|\n|\r)$/, "");
	}
};

// src/sources/terraform/resources/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
	return Array.isArray(value);
}
function member(value, key) {
	if (isArray(value)) return typeof key === "number" ? value[key] : void 0;
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function stringMember(value, key) {
	const found = member(value, key);
	return typeof found === "string" ? found : void 0;
}
function arrayMember(value, key) {
	const found = member(value, key);
	return isArray(found) ? found : [];
}
function entriesOf(value, key) {
	const found = member(value, key);
	return isObject(found) ? Object.entries(found) : [];
}
function valueAt(value, path) {
	let current = value;
	for (const key of path) current = member(current, key);
	return current;
}
function displayJsonPath(path) {
	return path.map((key, index) => typeof key === "number" ? `[${String(key)}]` : `${index === 0 ? "" : "."}${key}`).join("");
}

// src/sources/terraform/resources/document.ts
function plainText(text) {
	if (text.slice(0, 16).includes("\0")) return text.replaceAll("\0", "").replace(/^[\uFEFF\uFFFD\u00FE\u00FF]+/, "");
	return withoutByteOrderMark(text);
}
function parseText(input) {
	const file = new TextFile(input.uri, plainText(input.text));
	const { text } = file;
	if (text.length < input.text.length - 1 && text.includes("\ufffd")) {
		const offset = text.indexOf("\ufffd");
		return {
			kind: "invalid",
			message: "the file is in UTF-16 and holds characters that were lost when it was read; save it as UTF-8",
			location: file.locate(offset, offset + 1)
		};
	}
	try {
		const root = JSON.parse(text);
		return {
			kind: "parsed",
			document: {
				uri: input.uri,
				root,
				origin: originFinder(file)
			}
		};
	} catch {
		const { message, start, end } = jsonMistake(text);
		return {
			kind: "invalid",
			message,
			location: file.locate(start, end)
		};
	}
}
function firstLineObject(text) {
	const end = text.indexOf("\n");
	if (end < 0) return void 0;
	try {
		const value = JSON.parse(text.slice(0, end));
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function originFinder(file) {
	let positions;
	const spanOf = (path) => {
		positions ??= jsonPositions(file.text, "distinct");
		return (path.length === 1 ? positions.memberAt(path)?.key : void 0) ?? positions.valueAt(path);
	};
	return (path) => {
		let location;
		const locate = () => {
			const { start, end } = spanOf(path);
			return file.locate(start, end);
		};
		return { locate: () => location ??= locate() };
	};
}

// src/sources/terraform/plan/recognise.ts
const zipSignature = "PK";
function mayBePlan(text) {
	if (text.startsWith(zipSignature)) return isPlanArchive(text);
	const plain = withoutNulls$1(text);
	return plain.includes("\"planned_values\"") || plain.includes("\"resource_changes\"") || isLineStream(plain) || isSentinelMock(plain);
}
function mayBeState(text) {
	if (text.startsWith(zipSignature)) return false;
	const plain = withoutNulls$1(text);
	if (plain.includes("\"planned_values\"") || plain.includes("\"resource_changes\"") || isSentinelMock(plain)) return false;
	return plain.includes("\"terraform_version\"") || plain.includes("\"encrypted_data\"") || plain.includes("\"lineage\"") || plain.includes("\"format_version\"") || namesTrail(plain);
}
function withoutNulls$1(text) {
	return text.slice(0, 16).includes("\0") ? plainText(text) : text;
}
function isPlanArchive(text) {
	return text.startsWith(zipSignature) && text.includes("tfplan");
}
function isLineStream(text) {
	if (!text.slice(0, 400).includes("\"@level\"")) return false;
	const first = firstLineObject(text);
	return stringMember(first, "@module") === "terraform.ui" || stringMember(first, "@module") === "tofu.ui";
}
function isSentinelMock(text) {
	return /^terraform_version = "/m.test(text.slice(0, 2e3)) && /^(?:resource_changes|planned_values|raw) = \{/m.test(text);
}
function isMeantAsJson(text) {
	return /^\s*\{\s*"/.test(text) && firstLineObject(text) === void 0;
}
function isMeantAsState(text) {
	return isMeantAsJson(text) && (/"terraform_version"\s*:/.test(text) || /"lineage"\s*:/.test(text) || namesTrail(text));
}
function namesTrail(text) {
	return /"type"\s*:\s*"(?:aws_cloudtrail|awscc_cloudtrail)/.test(text) || /"address"\s*:\s*"[^"\n]*\b(?:aws_cloudtrail|awscc_cloudtrail)/.test(text);
}
function formOf(root) {
	if (!isObject(root)) return "other";
	if (isObject(member(root, "resource_changes"))) return "sentinel-mock";
	if (isObject(member(root, "planned_values")) || Array.isArray(member(root, "resource_changes"))) return "plan";
	if (typeof member(root, "encrypted_data") === "string" && (Object.hasOwn(root, "encryption_version") || Object.hasOwn(root, "meta"))) return "encrypted";
	const version = member(root, "version");
	const isStateFile = Object.hasOwn(root, "lineage") || Object.hasOwn(root, "serial") || Object.hasOwn(root, "terraform_version");
	if (typeof version === "number" && isStateFile && (Array.isArray(member(root, "resources")) || Array.isArray(member(root, "modules")))) return version === 4 ? "state-file" : "old-state-file";
	if (stringMember(root, "format_version") === void 0) return "other";
	if (isObject(member(member(root, "values"), "root_module"))) return "shown-state";
	return Object.keys(root).every((key) => key === "format_version" || key === "terraform_version" || key === "values") ? "shown-state" : "other";
}
function majorVersion(root) {
	const version = stringMember(root, "format_version");
	return version === void 0 ? 1 : Number.parseInt(version, 10);
}
function unreadablePlan(uri, message, location = startOfFile(uri).locate()) {
	return {
		kind: "unreadable",
		notifications: [{
			level: "error",
			message,
			location,
			incomplete: true
		}]
	};
}

// src/sources/front-ends.ts
const frontEnds = [
	{
		endings: [".json", ".tfplan"],
		mayRead: mayBePlan,
		load: async () => (await import("./sources-terraform-plan.js")).terraformPlan
	},
	{
		endings: [".json", ".tfstate"],
		mayRead: mayBeState,
		load: async () => (await import("./sources-terraform-plan.js")).terraformState
	},
	{
		endings: [
			".tf",
			".tofu",
			".json"
		],
		mayRead: mayBeConfiguration,
		load: async () => (await import("./sources-terraform-hcl.js")).loadTerraformSources()
	},
	{
		endings: [".json"],
		mayRead: mayBeManifest,
		load: async () => (await import("./sources-cdk-exports.js")).cloudAssembly
	},
	{
		endings: [".json"],
		mayRead: mayBeAssemblyTemplate,
		load: async () => (await import("./sources-cdk-template-exports.js")).assemblyTemplate
	},
	{
		endings: [
			".yaml",
			".yml",
			".json",
			".template",
			".cfn"
		],
		mayRead: mayBeTemplate,
		load: async () => (await import("./cloudformation-exports.js")).cloudFormation
	},
	{
		endings: [".yaml", ".yml"],
		mayRead: mayBeGlobalConfiguration,
		load: async () => (await import("./sources-landing-zone-accelerator.js")).globalConfiguration
	}
];

// src/sources/files/file-store.ts
function exists(files, path) {
	return files.look(path).is !== "nothing";
}

// src/sources/files/repository.ts
function repositoryTop(path, files) {
	return nearestAbove(path, (folder) => exists(files, join(folder, ".git")));
}
function nearestAbove(path, is) {
	for (let folder = resolve(path);; folder = dirname(folder)) {
		if (is(folder)) return folder;
		if (dirname(folder) === folder) return null;
	}
}
function rootOf$1(path, files) {
	const there = nearestExisting(resolve(path), files);
	const folder = files.look(there).is === "folder" ? there : dirname(there);
	const root = repositoryTop(folder, files) ?? folder;
	const real = files.realPath(root);
	return real.kind === "path" ? real.path : root;
}
function nearestExisting(path, files) {
	for (let there = path;; there = dirname(there)) if (exists(files, there) || dirname(there) === there) return there;
}
function rootsOf(workingDirectory, paths, files) {
	return [...new Set(["", ...paths].map((named) => rootOf$1(resolve(workingDirectory, named), files)))];
}
function mayRead(roots, path) {
	return roots.some((root) => {
		const way = relative(root, path);
		const steps = way.split(sep);
		return !isAbsolute(way) && steps[0] !== ".." && !steps.some((step) => step.toLowerCase() === ".git");
	});
}
function mayQuote(path, files) {
	const named = resolve(path);
	const state = files.look(named);
	const real = files.realPath(named);
	if (state.is !== "file" || !state.isRegular || real.kind !== "path") return true;
	const top = repositoryTop(dirname(named), files) ?? dirname(named);
	const realTop = files.realPath(top);
	if (realTop.kind !== "path") return true;
	return mayRead([realTop.path], real.path) || relative(top, named) === relative(realTop.path, real.path);
}

// src/sources/files/find.ts
const endings = new Set(frontEnds.flatMap((frontEnd) => frontEnd.endings));
async function findFiles(paths, exclusions, workingDirectory, store) {
	const found = /* @__PURE__ */ new Map();
	const notifications = [];
	const errors = [];
	const linksOut = /* @__PURE__ */ new Set();
	const add = (path, named, asGiven) => {
		const uri = uriOf(path, workingDirectory);
		const before = found.get(uri);
		found.set(uri, {
			uri,
			path,
			named: named || before?.named === true,
			asGiven: asGiven || before?.asGiven === true
		});
	};
	for (const path of paths) {
		const absolute = resolve(workingDirectory, path);
		const kind = store.look(absolute);
		if (kind.is === "file") add(absolute, true, true);
		else if (kind.is === "folder") {
			const { files, failures, linksOut: links } = await filesBelow(absolute, exclusions, workingDirectory, store);
			for (const file of files) add(file, false, false);
			notifications.push(...failures.map((failure) => unreadable(failure, workingDirectory)));
			for (const link of links) linksOut.add(uriOf(link, workingDirectory));
		} else {
			const matches = /[*?[{]/.test(path) ? await expand(path, workingDirectory, store) : [];
			for (const match of matches) add(match, true, false);
			if (matches.length === 0) errors.push({
				location: null,
				path: null,
				message: `${path} cannot be read: ${kind.reason}. Name a file or folder that exists.`
			});
		}
	}
	return {
		files: [...found.values()].sort((a, b) => a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0),
		notifications: linksOut.size === 0 ? notifications : [...notifications, notFollowed([...linksOut].sort())],
		errors
	};
}
function notFollowed(links) {
	return {
		level: "note",
		message: `${listedInShort(links)}: ${links.length === 1 ? "this symbolic link leads" : "these symbolic links lead"} out of the repository. What is there was not checked. Name the files or folders that are meant.`,
		location: null,
		incomplete: false
	};
}
async function filesBelow(folder, exclusions, workingDirectory, store) {
	const real = store.realPath(folder);
	if (real.kind !== "path" || !mayRead([rootOf$1(folder, store)], real.path)) return {
		files: [],
		failures: [{
			what: "folder",
			path: folder,
			reason: ledOut
		}],
		linksOut: []
	};
	const [{ walk }, { excludeMatcher }] = await Promise.all([import("./sources-files-walk.js"), import("./sources-files-path-globs-exports.js")]);
	const leavesOut = ({ folder: base, globs, onlyWith }) => {
		const [from, matches, others] = [
			resolve(workingDirectory, base),
			excludeMatcher(globs),
			onlyWith?.map(leavesOut)
		];
		return (path) => matches(forwardSlashes(relative(from, path)) + (path.endsWith("/") ? "/" : "")) && (others === void 0 || others.some((other) => other(path)));
	};
	const matchers = exclusions.map(leavesOut);
	return walk(folder, store, {
		wanted: isCandidate,
		ownByFolder: isPartOfModule
	}, (path, isFolder) => matchers.some((matches) => matches(isFolder ? `${path}/` : path)));
}
async function expand(pattern, workingDirectory, store) {
	const { glob } = await import("./tinyglobby-exports.js");
	try {
		return await glob(forwardSlashes(pattern), {
			cwd: workingDirectory,
			absolute: true,
			followSymbolicLinks: false,
			expandDirectories: false,
			fs: globbed(store),
			ignore: [
				"**/node_modules/**",
				"**/.git/**",
				"**/.terraform/**"
			]
		});
	} catch {
		return [];
	}
}
function globbed(store) {
	const readdir = (folder, _how, answer) => {
		const entries = store.list(resolve(folder));
		queueMicrotask(() => {
			if (typeof entries === "string") answer(new Error(entries), []);
			else answer(null, entries.map(direntOf));
		});
	};
	return { readdir };
}
function direntOf({ name, kind }) {
	return {
		name,
		isFile: () => kind === "file",
		isDirectory: () => kind === "folder",
		isSymbolicLink: () => kind === "link"
	};
}
function isCandidate(name) {
	const lower = name.toLowerCase();
	return [...endings].some((ending) => lower.endsWith(ending));
}
function isPartOfModule(name) {
	return /\.(?:tf|tofu)(?:\.json)?$/.test(name);
}
const ledOut = "a symbolic link leads out of the repository, so name the folder that it leads to";
function unreadable({ what, path, reason }, workingDirectory) {
	const uri = uriOf(path, workingDirectory);
	const unread = `${uri} cannot be read: ${reason}.`;
	switch (what) {
		case "folder": return {
			level: "error",
			message: `the folder ${unread} What it holds was not checked.`,
			location: null,
			incomplete: true,
			folder: uri
		};
		case "empty-submodule": return {
			level: "note",
			message: unread,
			location: null,
			incomplete: false
		};
		case "gitignore": return {
			level: "note",
			message: `${unread} What it may leave out was checked too.`,
			location: null,
			incomplete: false
		};
	}
}
function uriOf(path, workingDirectory) {
	const shortest = relative(workingDirectory, path);
	return forwardSlashes(shortest === "" ? "." : isAbsolute(shortest) ? path : shortest);
}
function forwardSlashes(path) {
	return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

// src/sources/files/git-lfs.ts
function isPointer(text) {
	return text.length < 1024 && /^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/.test(text);
}
function pointerNotification(uri, named) {
	const serious = named || /\.(?:tf|tofu)(?:\.json)?$/.test(uri);
	const message = `${uri} was not checked: it is a pointer of Git LFS, and the file that it stands for is not here. Fetch it with "git lfs pull" (actions/checkout has "lfs: true"), or leave it out with exclude. Of an earlier commit only the pointer is read: compare with the result of an earlier check instead.`;
	return {
		level: serious ? "error" : "warning",
		message,
		location: startOfFile(uri).locate(),
		incomplete: serious
	};
}

// src/sources/files/read-file.ts
const maximumBytes = 268435456;
const processClock = {
	now: () => performance.now(),
	wait: (milliseconds) => {
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
	}
};
const readLimits = {
	bytes: maximumBytes,
	silence: 12e4,
	total: 6e5,
	clock: processClock
};
const pollInterval$1 = 20;
function flag(name) {
	return constants[name] ?? 0;
}
const withoutWaiting = constants.O_RDONLY | flag("O_NONBLOCK") | flag("O_NOCTTY");
const withoutLinks = flag("O_NOFOLLOW");
function readNamedFile(path, limits = readLimits) {
	return opened(path, withoutWaiting, (descriptor, stats) => {
		if (stats.isDirectory()) return {
			kind: "failed",
			reason: "it is a folder"
		};
		if (stats.isFile()) return regularFile(descriptor, stats, limits);
		return stream(descriptor, stats.isFIFO() && !isOwnDescriptor(path), limits);
	});
}
function readRegularFile(path, limit) {
	return opened(path, withoutWaiting | withoutLinks, (descriptor, stats) => {
		if (stats.isDirectory()) return {
			kind: "failed",
			reason: "it is a folder"
		};
		if (!stats.isFile()) return {
			kind: "failed",
			reason: `it is ${kindOf$2(stats)} and no regular file`
		};
		return regularFile(descriptor, stats, {
			...readLimits,
			bytes: limit
		});
	});
}
function opened(path, flags, read) {
	try {
		const descriptor = openSync(path, flags);
		try {
			return read(descriptor, fstatSync(descriptor));
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return {
			kind: "failed",
			reason: failureReason(error)
		};
	}
}
function regularFile(descriptor, { size }, limits) {
	if (size > limits.bytes) return {
		kind: "too-big",
		bytes: size,
		limit: limits.bytes
	};
	const chunks = new Chunks(limits.bytes, size + 1);
	for (let count = chunks.readFrom(descriptor); count !== 0; count = chunks.readFrom(descriptor)) {
		if (chunks.overflows) return {
			kind: "too-big",
			bytes: null,
			limit: limits.bytes
		};
		if (count === "nothing-yet") return {
			kind: "failed",
			reason: "there is nothing in it yet"
		};
	}
	return {
		kind: "bytes",
		bytes: chunks.all()
	};
}
function stream(descriptor, mayLackWriter, limits) {
	const { bytes, silence, total, clock } = limits;
	const chunks = new Chunks(bytes);
	const start = clock.now();
	for (let last = start;;) {
		const count = chunks.readFrom(descriptor);
		if (chunks.overflows) return {
			kind: "too-big",
			bytes: null,
			limit: bytes
		};
		if (count === 0 && !(mayLackWriter && chunks.isEmpty)) return {
			kind: "bytes",
			bytes: chunks.all()
		};
		const now = clock.now();
		if (now - start > total) return {
			kind: "failed",
			reason: endless(total)
		};
		if (typeof count === "number" && count > 0) last = now;
		else if (now - last > silence) return {
			kind: "failed",
			reason: silent(silence)
		};
		else clock.wait(pollInterval$1);
	}
}
function silent(milliseconds) {
	return `nothing came out of it for ${seconds(milliseconds)}; ${instead}`;
}
function endless(milliseconds) {
	return `it did not end within ${seconds(milliseconds)}; ${instead}`;
}
const instead = "write what it gives to a file, and name the file";
function seconds(milliseconds) {
	return `${String(Math.round(milliseconds / 1e3))} seconds`;
}
var Chunks = class {
	#limit;
	#full = [];
	#open;
	#used = 0;
	#length = 0;
	constructor(limit, expected = 65536) {
		this.#limit = limit;
		this.#open = Buffer.allocUnsafe(expected);
	}
	get isEmpty() {
		return this.#length === 0;
	}
	get overflows() {
		return this.#length > this.#limit;
	}
	readFrom(descriptor) {
		if (this.#used === this.#open.length) {
			this.#full.push(this.#open);
			this.#open = Buffer.allocUnsafe(65536);
			this.#used = 0;
		}
		try {
			const count = readSync(descriptor, this.#open, this.#used, this.#open.length - this.#used, null);
			this.#used += count;
			this.#length += count;
			return count;
		} catch (error) {
			if (codeOf$1(error) === "EAGAIN") return "nothing-yet";
			throw error;
		}
	}
	all() {
		return Buffer.concat([...this.#full, this.#open.subarray(0, this.#used)]);
	}
};
function isOwnDescriptor(path) {
	return /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/.test(path);
}
function kindOf$2(stats) {
	if (stats.isFIFO()) return "a pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
const missing = "there is no such file";
const circular = "its symbolic links lead in a circle";
const reasons$1 = {
	ENOENT: missing,
	ENOTDIR: missing,
	EISDIR: "it is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	ELOOP: circular,
	ENAMETOOLONG: "its name is too long",
	ENXIO: "it is a socket, or a device that is not there"
};
function failureReason(error) {
	return reasons$1[codeOf$1(error)] ?? (error instanceof Error ? error.message : String(error));
}
function codeOf$1(error) {
	return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

// src/sources/files/read-found.ts
function readFoundFile(path, roots, files, limit = maximumBytes) {
	const real = files.realPath(path);
	if (real.kind !== "path") return real;
	return mayRead(roots, real.path) ? files.readRegular(real.path, limit) : { kind: "outside" };
}

// src/sources/files/read-text.ts
function readTextFile(path, files, limits = readLimits) {
	return decodedText(files.readNamed(path, limits));
}
function readFoundText(path, roots, files, limit) {
	const reading = readFoundFile(path, roots, files, limit);
	return reading.kind === "outside" || reading.kind === "missing" ? reading : decodedText(reading);
}
function decodedText(reading) {
	if (reading.kind !== "bytes") return reading;
	const text = decodeText(reading.bytes);
	return text === null ? {
		kind: "binary",
		content: binaryContent(reading.bytes)
	} : {
		kind: "text",
		text
	};
}
function reasonWithoutText(reading) {
	switch (reading.kind) {
		case "failed": return reading.reason;
		case "binary": return "it is not text but binary data";
		case "too-big": return `it has ${reading.bytes === null ? `more than ${megabytes(reading.limit)}` : megabytes(reading.bytes)} MB, and files of at most ${megabytes(reading.limit)} MB are read`;
	}
}
function megabytes(bytes) {
	return String(Math.ceil(bytes / 1048576));
}
function binaryContent(bytes) {
	if (!bytes.subarray(0, 4).equals(Buffer.from("PK", "latin1"))) return "other";
	return bytes.includes("tfplan") ? "terraform-plan" : "zip";
}
function decodeText(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.length >= 2 && buffer[0] === 255 && buffer[1] === 254) return utf16(buffer.subarray(2));
	if (buffer.length >= 2 && buffer[0] === 254 && buffer[1] === 255) return utf16(Buffer.from(evenPart(buffer.subarray(2))).swap16());
	if (buffer.includes(0)) return null;
	return (buffer.length >= 3 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? buffer.subarray(3) : buffer).toString("utf8");
}
function utf16(buffer) {
	const text = evenPart(buffer).toString("utf16le");
	return text.includes("\0") ? null : text;
}
function evenPart(buffer) {
	return buffer.subarray(0, buffer.length - buffer.length % 2);
}

// src/sources/files/unread.ts
function unreadNotification(uri, named, reading) {
	const serious = named || reading.kind !== "binary";
	return {
		level: serious ? "error" : "note",
		message: messageFor(uri, reading),
		location: startOfFile(uri).locate(),
		incomplete: serious
	};
}
function messageFor(uri, reading) {
	switch (reading.kind) {
		case "binary": return `${uri} was not checked: ${binaryMessage(uri, reading.content)}`;
		case "too-big": return `${uri} was not checked: ${reasonWithoutText(reading)}.`;
		case "failed": return `${uri} cannot be read: ${reading.reason}.`;
	}
}
function binaryMessage(uri, content) {
	switch (content) {
		case "terraform-plan": return `it is a Terraform plan in the binary form that only Terraform reads. Run "terraform show -json ${uri} > plan.json" (or "tofu show") in the folder where it was planned, and check plan.json.`;
		case "zip": return "it is a zip archive. Unpack it, and check what it holds.";
		case "other": return "it is not text but binary data. For a Terraform plan file, check the output of \"terraform show -json\" instead.";
	}
}

// src/sources/snapshot/is-snapshot.ts
function isSnapshot(text) {
	if (!/^\uFEFF?\s*\{/.test(text) || !text.includes("\"trailproof-snapshot\"")) return false;
	try {
		return JSON.parse(text.replace(/^\uFEFF/, "")).kind === "trailproof-snapshot";
	} catch {
		return /"kind"\s*:\s*"trailproof-snapshot"/.test(text);
	}
}

// src/sources/files/neighbours.ts
function filesOf(workingDirectory, paths, files) {
	const roots = rootsOf(workingDirectory, paths, files);
	const texts = /* @__PURE__ */ new Map();
	return {
		read: (uri) => {
			const known = texts.get(uri);
			if (known !== void 0) return known;
			const text = textAt(resolve(workingDirectory, uri), roots, files);
			texts.set(uri, text);
			return text;
		},
		names: (uri) => namesIn(resolve(workingDirectory, uri), roots, files)
	};
}
function textAt(path, roots, files) {
	const reading = readFoundText(path, roots, files);
	switch (reading.kind) {
		case "text": return reading;
		case "missing":
		case "outside": return { kind: "missing" };
		case "failed":
		case "binary":
		case "too-big": return {
			kind: "failed",
			reason: reasonWithoutText(reading)
		};
	}
}
function namesIn(path, roots, files) {
	const real = files.realPath(path);
	if (real.kind !== "path" || !mayRead(roots, real.path)) return [];
	const entries = files.list(real.path);
	return typeof entries === "string" ? [] : entries.map(({ name }) => name).sort();
}

// src/run/joined-models.ts
function withLaterResources({ later, ...model }) {
	return later === void 0 ? model : {
		...model,
		resources: [...model.resources, ...later.read()]
	};
}
function joinedModels(models) {
	return {
		sinks: models.flatMap(({ sinks }) => sinks),
		resources: models.flatMap(({ resources }) => resources),
		places: models.flatMap(({ places }) => places ?? []),
		released: models.flatMap(({ released }) => released ?? []),
		suppressions: models.flatMap(({ suppressions }) => suppressions ?? []),
		resourcePolicies: models.flatMap(({ resourcePolicies }) => resourcePolicies ?? [])
	};
}

// src/run/deployments.ts
function readDeployments(configuration, root, hasConfiguration, { readText, workingDirectory, errors }) {
	return configuration.environments.map((entry) => {
		const folder = uriOf(resolve(workingDirectory, entry.root.text), workingDirectory);
		if (!hasConfiguration(folder)) errors.push(entry.root.errorAt(`found ${entry.root.text}, expected a folder with Terraform configuration, files in .tf.`));
		const variableFiles = entry.variableFiles.flatMap(({ text: file, errorAt }) => {
			const text = readText(file, root);
			if (text.kind === "text") return [{
				uri: uriOf(resolve(workingDirectory, file), workingDirectory),
				text: text.text
			}];
			errors.push(errorAt(`${file} cannot be read: ${text.reason}. Name a .tfvars or .tfvars.json file.`));
			return [];
		});
		return {
			folder: folder === "." ? "" : folder,
			environment: {
				variableFiles,
				deployment: entry.name,
				...entry.region === null ? {} : { region: entry.region },
				...entry.account === null ? {} : { accountId: entry.account }
			}
		};
	});
}
function deployed(frontEnd, input, environment, deployments) {
	const answer = frontEnd.read(input, environment);
	if (answer.kind !== "read" || answer.terraform === void 0 || answer.terraform.isPlan) return answer;
	const { folder } = answer.terraform;
	const readings = deployments.filter((deployment) => deployment.folder === folder).map((deployment) => frontEnd.read(input, {
		...environment,
		...deployment.environment
	})).filter((reading) => reading.kind === "read");
	return readings.length === 0 ? answer : {
		...answer,
		...together$2(readings)
	};
}
function together$2(readings) {
	const models = readings.map(({ model }) => withLaterResources(model));
	const parts = new Map(readings.flatMap((reading) => (reading.parts ?? []).map((part) => [part.uri, part])));
	const notices = new Map(models.flatMap(({ notifications }) => notifications.map((one) => [JSON.stringify(one), one])));
	return {
		model: {
			...joinedModels(models),
			notifications: [...notices.values()]
		},
		parts: [...parts.values()]
	};
}

// src/model/reasons/assumption.ts
function assumptionKey(assumption) {
	return JSON.stringify(Object.entries(assumption).sort(([a], [b]) => a < b ? -1 : 1));
}
function distinctAssumptions(assumptions) {
	const byKey = /* @__PURE__ */ new Map();
	for (const assumption of assumptions) {
		const key = assumptionKey(assumption);
		if (!byKey.has(key)) byKey.set(key, assumption);
	}
	return [...byKey.values()];
}

// src/sources/cloudformation/read/link-exports.ts
const longestChain = 20;
function importResolver(exports) {
	const byName = groupBy(exports, ({ name }) => textKey$1(name));
	const resolve = (piece, importer, depth) => {
		if (piece.exportName === void 0) return void 0;
		const candidates = nearest(importer, (byName.get(textKey$1(piece.exportName)) ?? []).filter((exported) => canSee(importer, exported)));
		const [first] = candidates;
		if (first === void 0) return {
			text: unresolvedText(unexported(piece, piece.exportName)),
			assumptions: []
		};
		if (candidates.some((other) => !sameText(other.value, first.value))) return {
			text: unresolvedText(ambiguous(piece, piece.exportName, candidates)),
			assumptions: []
		};
		if (depth >= longestChain) return void 0;
		const assumptions = [...first.assumptions, ...assumedOf(importer, first, piece.exportName)];
		return {
			text: substitute(first.value, (inner) => {
				const imported = resolve(inner, first, depth + 1);
				assumptions.push(...imported?.assumptions ?? []);
				return imported?.text;
			}),
			assumptions: distinctAssumptions(assumptions)
		};
	};
	return (piece, importer) => resolve(piece, importer, 0);
}
function nearest(importer, candidates) {
	const beside = candidates.filter((exported) => isBeside(importer, exported));
	return beside.length === 0 ? candidates : beside;
}
function isBeside(importer, exported) {
	return sameText(importer.scope.account, exported.scope.account) && sameText(importer.region, exported.region);
}
function canSee(importer, exported) {
	return mayBeSame(importer.scope.account, exported.scope.account) && mayBeSame(importer.region, exported.region);
}
function mayBeSame(a, b) {
	return sameText(a, b) || unresolvedPieces(a).length > 0 || unresolvedPieces(b).length > 0;
}
function assumedOf(importer, exported, name) {
	if (isBeside(importer, exported)) return [];
	return [{
		code: "export-taken",
		name: display(name),
		from: exported.id
	}];
}
function unexported(piece, name) {
	const isWhole = knownString(name) !== void 0;
	return {
		...piece,
		unknown: {
			code: "export-missing",
			name: display(name),
			isWhole
		}
	};
}
function ambiguous(piece, name, candidates) {
	const exporters = candidates.map(({ id }) => id);
	return {
		...piece,
		unknown: {
			code: "export-ambiguous",
			name: display(name),
			exporters
		}
	};
}

// src/run/link-exports.ts
function linkExports(models) {
	const resolveImport = importResolver(models.flatMap(({ exports }) => exports ?? []));
	const linked = (item, bind) => {
		const assumptions = [...item.assumptions];
		let imports = 0;
		const bound = bind(item, (piece) => {
			const imported = resolveImport(piece, item);
			if (imported === void 0) return void 0;
			imports += 1;
			assumptions.push(...imported.assumptions);
			return imported.text;
		});
		return imports === 0 ? item : {
			...bound,
			assumptions: distinctAssumptions(assumptions)
		};
	};
	return models.map((model) => ({
		...model,
		sinks: model.sinks.map((sink) => linked(sink, bindSink)),
		resources: model.resources.map((resource) => linked(resource, bindResource))
	}));
}

// src/run/terraform-roots.ts
function plannedSources(inputs) {
	const read = inputs.flatMap(([uri, reading]) => "model" in reading ? [{
		uri,
		reading
	}] : []);
	const covered = read.flatMap((sources) => {
		const root = sources.reading.terraform;
		if (root === void 0 || root.isPlan) return [];
		const by = read.find((other) => other !== sources && shows(other, sources));
		if (by === void 0) return [];
		const message = `The Terraform configuration in ${root.folder === "" ? "the working directory" : root.folder ?? sources.uri} is not judged by itself: ${by.uri} shows what it comes to.`;
		return [[sources.uri, {
			level: "note",
			message,
			location: startOfFile(sources.uri).locate(),
			incomplete: false
		}]];
	});
	return {
		uris: new Set(covered.map(([uri]) => uri)),
		notices: covered.map(([, notice]) => notice)
	};
}
function shows(other, sources) {
	const [shown, root] = [other.reading.terraform, sources.reading.terraform];
	if (root === void 0) return false;
	if (shown === void 0) return isStateOf(other, sources);
	return shown.isPlan && (shown.folder === null || shown.folder === root.folder) && shown.blocks.size === root.blocks.size && [...root.blocks].every((block) => shown.blocks.has(block));
}
function isStateOf({ reading }, sources) {
	if (sources.reading.model.sinks.length === 0) return false;
	const addresses = new Set([...reading.model.sinks, ...reading.model.resources].map(({ address }) => address));
	return [...sources.reading.model.sinks, ...sources.reading.model.resources].every(({ address }) => addresses.has(address));
}

// src/policy/dates.ts
function isDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
function isOver(until, today) {
	return until !== null && today > until;
}

// src/policy/suppression.ts
function applySuppressions(suppressions, findings, today, ruleIds) {
	const used = /* @__PURE__ */ new Set();
	const standing = suppressions.filter((suppression) => !isOver(suppression.until, today));
	return {
		decisions: findings.map((finding) => {
			const decision = decide(standing, finding);
			for (const { suppression } of decision.applied) used.add(suppression);
			return decision;
		}),
		notes: suppressions.flatMap((suppression) => notesOn(suppression, used.has(suppression), findings, {
			today,
			ruleIds
		}))
	};
}
function decide(suppressions, finding) {
	const candidates = suppressions.filter((suppression) => matchesFinding(suppression, finding));
	if (finding.operations.length === 0) {
		const whole = candidates.find((suppression) => suppression.operations === null);
		return {
			suppressed: whole !== void 0,
			applied: whole === void 0 ? [] : [{
				suppression: whole,
				operations: []
			}],
			remaining: []
		};
	}
	let remaining = finding.operations;
	const applied = [];
	for (const suppression of candidates) {
		const operations = remaining.filter((operation) => matchesOperation(suppression, operation));
		if (operations.length === 0) continue;
		applied.push({
			suppression,
			operations
		});
		remaining = remaining.filter((operation) => !operations.includes(operation));
	}
	return {
		suppressed: remaining.length === 0,
		applied,
		remaining
	};
}
function matchesFinding(suppression, finding) {
	if (suppression.ruleId !== finding.ruleId) return false;
	const { resources } = suppression;
	switch (resources.kind) {
		case "every": return true;
		case "pattern": return finding.address !== null && matchesWildcard(resources.pattern, tailOf(finding.address));
		case "ids": return finding.address !== null && resources.ids.has(finding.address);
	}
}
function matchesOperation(suppression, operation) {
	return suppression.operations === null || suppression.operations.some((pattern) => matchesWildcard(pattern, operation));
}
function notesOn(suppression, used, findings, { today, ruleIds }) {
	const messages = [];
	const over = isOver(suppression.until, today);
	if (suppression.reason === null) messages.push("gives no reason. Add one, so that others can judge whether it still holds.");
	if (!ruleIds.includes(suppression.ruleId)) messages.push(unknownRule(suppression.ruleId, ruleIds));
	else if (over) {
		const hit = decideAsIfStanding(suppression, findings);
		const effect = hit ? "its findings are reported again" : "it matches no finding any more";
		messages.push(`ended on ${suppression.until ?? ""}: ${effect}. ${hit ? "Fix them, or renew it." : "Remove it."}`);
	} else if (!used) messages.push(`matches no finding. Remove it, or correct its ${suppression.kind === "inSource" ? "rule, place or operations" : "rule, resource or operations"}.`);
	return messages.map((message) => ({
		level: "note",
		message: `the suppression ${suppression.description} of ${suppression.ruleId} ${message}`,
		location: suppression.origin.locate(),
		incomplete: false
	}));
}
function unknownRule(ruleId, ruleIds) {
	const nearest = nearestName(ruleId, ruleIds);
	return `names a rule that does not exist.${nearest === void 0 ? ` Rules: ${ruleIds.join(", ")}.` : ` Did you mean ${nearest}?`}`;
}
function decideAsIfStanding(suppression, findings) {
	return findings.some((finding) => decide([suppression], finding).applied.length > 0);
}

// src/run/suppressions.ts
const noCodeSuppressions = {
	suppressions: [],
	notes: [],
	idAt: () => null
};
const marker = "trailproof:ignore";
function maySuppress(text) {
	return text.includes(marker);
}
async function codeSuppressions({ model, texts }) {
	const idAt = placesOf(model);
	const notes = [];
	const found = [...model.suppressions ?? []];
	for (const [uri, input] of texts) {
		if (!maySuppress(input.text) || isJson(input)) continue;
		const { ignoreComments } = await import("./sources-text-ignore-comments-exports.js");
		for (const comment of ignoreComments(uri, input.text, input.comments ?? "yaml")) {
			const targets = idsOnLine(model, uri, comment.line);
			const problem = problemWith(comment, targets);
			if (problem !== null) notes.push({
				level: "warning",
				message: `This comment suppresses nothing: ${problem}`,
				location: comment.location,
				incomplete: false
			});
			else found.push(...comment.ruleIds.map((ruleId) => ({
				...comment,
				ruleId,
				targets,
				operations: null,
				origin: { locate: () => comment.location }
			})));
		}
	}
	const standing = found.filter(({ until }) => until === null || isDay(until));
	for (const { until, origin } of found.filter((suppression) => !standing.includes(suppression))) notes.push({
		level: "warning",
		message: `This suppresses nothing: found until ${until ?? ""}, expected a day that exists, such as 2027-06-30.`,
		location: origin.locate(),
		incomplete: false
	});
	return {
		suppressions: standing.map(suppressionOf),
		notes,
		idAt
	};
}
function isJson({ text }) {
	return /^\s*[[{]\s*(?:["\]}[{]|$)/.test(text);
}
function idsOnLine({ sinks, resources }, uri, line) {
	const here = [...sinks, ...resources].filter(({ origin }) => {
		const location = origin.broughtBy?.() ?? origin.locate();
		return location.uri === uri && location.startLine === line;
	});
	return new Set(here.map(({ id }) => id));
}
function problemWith({ ruleIds: named }, targets) {
	if (named.length === 0) return `it names no rule. Write "${marker} RULE reason".`;
	if (targets.size === 0) return "the first line of a trail, event data store or checked resource must be its own or the next line. Move it there.";
	return null;
}
function suppressionOf({ ruleId, targets, operations, reason, until, origin }) {
	return {
		kind: "inSource",
		ruleId,
		resources: {
			kind: "ids",
			ids: targets
		},
		operations,
		reason,
		until,
		description: "in the code",
		origin
	};
}
function placesOf({ sinks, resources }) {
	let ids = null;
	const key = ({ uri, startLine, startColumn }) => `${uri}:${String(startLine)}:${String(startColumn)}`;
	return (location) => {
		ids ??= new Map([...resources, ...sinks].map(({ id, origin }) => [key(origin.locate()), id]));
		return ids.get(key(location)) ?? null;
	};
}
function byBoth(head, base) {
	return {
		findings: head.findings.map((finding, index) => {
			const before = base.findings[index];
			return before === void 0 || !isAboutChange(finding) ? finding : leftBy(finding, before);
		}),
		notes: head.notes
	};
}
function isAboutChange(finding) {
	return isLoss(finding) || weakeningRules.some(({ id }) => id === finding.ruleId);
}
function withLossesAccepted(findings, reason) {
	return findings.map((finding) => isLoss(finding) && finding.suppressed === null ? {
		...finding,
		suppressed: {
			kind: "external",
			justification: reason
		}
	} : finding);
}
function acceptedNotes(findings, reason) {
	const accepted = findings.filter((finding) => isLoss(finding) && finding.suppressed?.justification === reason);
	if (accepted.length === 0) return [];
	return [{
		level: "note",
		message: acceptedLosses(accepted.length, reason),
		location: null,
		incomplete: false
	}];
}
function isLoss({ ruleId }) {
	return lossRules.some(({ id }) => id === ruleId);
}
function leftBy(head, base) {
	if (head.suppressed !== null) return base;
	return base.suppressed === null ? together$1(head, base) : head;
}
function together$1(head, base) {
	return {
		...head,
		operations: [.../* @__PURE__ */ new Set([...head.operations, ...base.operations])]
	};
}
function suppress(findings, { fromCode, ignore, today }) {
	const suppressions = [...fromCode.suppressions, ...ignore];
	if (suppressions.length === 0) return {
		findings: [...findings],
		notes: fromCode.notes
	};
	const addressOf = (finding) => finding.resource ?? (fromCode.suppressions.length === 0 ? null : fromCode.idAt(finding.location));
	const { decisions, notes } = applySuppressions(suppressions, findings.map((finding) => ({
		ruleId: finding.ruleId,
		address: addressOf(finding),
		operations: finding.operations
	})), today, ruleIds);
	return {
		findings: findings.map((finding, index) => {
			const decision = decisions[index];
			const [first] = decision?.applied ?? [];
			if (decision === void 0 || first === void 0) return finding;
			const { kind, reason } = first.suppression;
			return decision.suppressed ? {
				...finding,
				suppressed: {
					kind,
					justification: reason
				}
			} : {
				...finding,
				operations: [...decision.remaining]
			};
		}),
		notes: [...fromCode.notes, ...notes]
	};
}

// src/run/inputs.ts
async function readInputs(setup) {
	const found = await findFiles(setup.paths, setup.exclusions, setup.workingDirectory, setup.files);
	const { workingDirectory, paths, files } = setup;
	files.expect(found.files.map(({ path }) => path));
	const readable = {
		files: filesOf(workingDirectory, paths, files),
		roots: rootsOf(workingDirectory, paths, files)
	};
	const texts = /* @__PURE__ */ new Map();
	const ownership = new Ownership();
	const readings = /* @__PURE__ */ new Map();
	for (const file of wholesFirst(found.files)) {
		if (ownership.isOwned(file.uri)) continue;
		const reading = await readFile(file, setup, readable, texts);
		readings.set(file.uri, reading);
		if (reading.kind === "read") ownership.add(file.uri, reading);
	}
	const own = found.files.flatMap(({ uri }) => {
		const reading = ownership.isOwned(uri) ? void 0 : readings.get(uri);
		return reading === void 0 ? [] : [[uri, reading]];
	});
	for (const [, reading] of own) if (reading.kind === "read") for (const { uri, text, mayQuote } of reading.parts ?? []) texts.set(uri, {
		text,
		mayQuote,
		comments: reading.comments
	});
	const failures = found.errors.map((error) => ({
		level: "error",
		message: error.message,
		location: error.location,
		incomplete: true
	}));
	const planned = plannedSources(own);
	const judged = own.filter(([uri]) => !planned.uris.has(uri));
	const shown = judged.flatMap(([, reading]) => reading.kind === "read" ? [reading.model] : []);
	const isWhole = needsResources(setup, shown, texts);
	const read = isWhole ? shown.map(withLaterResources) : shown;
	const models = [...texts.values()].some(mayImport) ? linkExports(read) : read;
	const model = {
		...joinedModels(models),
		notifications: [
			...found.notifications,
			...failures,
			...judged.flatMap(([, reading]) => reading.kind === "read" ? reading.model.notifications : reading.kind === "notifications" ? reading.notifications : []),
			...planned.notices
		]
	};
	const inputs = own.flatMap(([uri, { kind }]) => kind === "read" || kind === "notifications" ? [uri] : []);
	return {
		model,
		texts,
		scopeIds: [.../* @__PURE__ */ new Set([...inputs, ...[...model.sinks, ...model.resources].map(({ scope }) => scope.id)])],
		declared: declaredIn(models),
		isWhole,
		readFiles: inputs.length,
		inputFiles: inputs,
		snapshots: own.flatMap(([, reading]) => reading.kind === "snapshot" ? [reading.snapshot] : []),
		candidates: found.files.length,
		leftAlone: own.flatMap(([uri, { kind }]) => kind === "left-alone" ? [uri] : []),
		wrongPaths: found.errors,
		suppressions: await codeSuppressions({
			model,
			texts
		})
	};
}
function needsResources(setup, models, texts) {
	return setup.forReportAlone !== true || setup.baseline !== null || setup.trailFiles.length > 0 || models.some(({ sinks }) => sinks.length > 0) || [...texts.values()].some(({ text }) => maySuppress(text));
}
function declaredIn(models) {
	const [first] = models.flatMap(({ resources: [one], later }) => one?.origin ?? later?.first ?? []);
	return {
		count: models.map(({ resources, later }) => resources.length + (later?.count ?? 0)).reduce((sum, count) => sum + count, 0),
		first: first ?? null
	};
}
function mayImport({ text, comments }) {
	return comments !== null && (text.includes("ImportValue") || text.includes("CrossRegionExportReader"));
}
function wholesFirst(files) {
	const [wholes, others] = [files.filter(isManifest), files.filter((file) => !isManifest(file))];
	return [...wholes.sort((a, b) => a.uri.split("/").length - b.uri.split("/").length), ...others];
}
function isManifest({ uri }) {
	return /(?:^|\/)manifest\.json$/.test(uri);
}
var Ownership = class {
	#ownerOfFile = /* @__PURE__ */ new Map();
	#folders = [];
	add(owner, { parts = [], folders = [] }) {
		for (const { uri } of parts) if (uri !== owner && !this.#ownerOfFile.has(uri)) this.#ownerOfFile.set(uri, owner);
		for (const folder of folders) this.#folders.push({
			folder,
			owner
		});
	}
	isOwned(uri) {
		return this.#ownerOfFile.has(uri) || this.#folders.some(({ folder, owner }) => owner !== uri && uri.startsWith(folder));
	}
};
const leadsOut = "a symbolic link leads out of the repository";
function textOfFile({ path, asGiven }, roots, files) {
	if (asGiven) return readTextFile(path, files);
	const reading = readFoundText(path, roots, files);
	switch (reading.kind) {
		case "outside": return {
			kind: "failed",
			reason: `${leadsOut}, so name the file that it leads to`
		};
		case "missing": return {
			kind: "failed",
			reason: "it is there no more, or a symbolic link that leads nowhere"
		};
		default: return reading;
	}
}
async function readFile(file, setup, { files, roots }, texts) {
	const reading = textOfFile(file, roots, setup.files);
	if (reading.kind !== "text") return {
		kind: "notifications",
		notifications: [unreadNotification(file.uri, file.named, reading)]
	};
	if (isPointer(reading.text)) return {
		kind: "notifications",
		notifications: [pointerNotification(file.uri, file.named)]
	};
	if (isSnapshot(reading.text)) {
		texts.set(file.uri, {
			text: reading.text,
			mayQuote: mayQuote(file.path, setup.files),
			comments: null
		});
		return {
			kind: "snapshot",
			snapshot: {
				uri: file.uri,
				text: reading.text,
				named: file.named
			}
		};
	}
	const scope = setup.scopeOf(file.uri);
	const environment = scope === null ? setup.environment : {
		...setup.environment,
		region: scope.region ?? setup.environment.region,
		accountId: scope.account ?? setup.environment.accountId,
		organization: scope.organization
	};
	for (const listed of frontEnds) {
		if (!listed.mayRead(reading.text)) continue;
		const frontEnd = await listed.load();
		const input = {
			uri: file.uri,
			text: reading.text,
			files
		};
		const answer = deployed(frontEnd, input, environment, setup.deployments);
		if (answer.kind === "not-mine") continue;
		const quotable = frontEnd.mayQuote && mayQuote(file.path, setup.files);
		texts.set(file.uri, {
			text: reading.text,
			mayQuote: quotable,
			comments: frontEnd.comments
		});
		return answer.kind === "read" ? {
			...answer,
			comments: frontEnd.comments
		} : {
			kind: "notifications",
			notifications: answer.notifications
		};
	}
	return file.named ? await unrecognised(file, reading.text, setup.files, texts) : { kind: "left-alone" };
}
async function unrecognised(file, text, files, texts) {
	texts.set(file.uri, {
		text,
		mayQuote: false,
		comments: null
	});
	const { syntaxErrorIn } = await import("./sources-text-syntax-exports.js");
	const error = syntaxErrorIn(file.uri, text);
	if (error !== null) {
		const mistake = mayQuote(file.path, files) ? error.message : `it is wrong; how is not shown: ${leadsOut} to this file`;
		const place = `line ${String(error.location.startLine)}, column ${String(error.location.startColumn)}`;
		return {
			kind: "notifications",
			notifications: [{
				level: "error",
				message: `${file.uri} cannot be read as YAML or JSON and is not checked: at ${place}, ${mistake}.`,
				location: error.location,
				incomplete: true
			}]
		};
	}
	const location = {
		uri: file.uri,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
	return {
		kind: "notifications",
		notifications: [{
			level: "warning",
			message: `${file.uri} is neither a CloudFormation template nor Terraform configuration, nor a Terraform plan, a state or a snapshot in JSON, so it was not checked.`,
			location,
			incomplete: false
		}]
	};
}
function emptyRunNotices(inputs, setup) {
	if (inputs.readFiles + inputs.snapshots.length > 0 || setup.trailFiles.length > 0 || setup.paths.length === 0) return [];
	return [{
		level: "warning",
		message: `No infrastructure code was recognised in ${setup.paths.join(", ")} (${counted(inputs.candidates, "candidate file")}). Name a folder or file with CloudFormation templates, Terraform configuration, or Terraform plans or states in JSON.`,
		location: null,
		incomplete: false
	}];
}

// src/model/plain-object.ts
function isPlainObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function membersOf(value) {
	return isPlainObject(value) ? value : {};
}

// src/model/usage-error.ts
function usageError(message) {
	return {
		location: null,
		path: null,
		message
	};
}
function displayPath(path) {
	if (path.length === 0) return "(top level)";
	return path.map((step, position) => {
		if (typeof step === "number") return `[${String(step)}]`;
		if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
		return position === 0 ? step : `.${step}`;
	}).join("");
}
function displayUsageError(error) {
	const { location, path, message } = error;
	return `${location === null ? "" : `${location.uri}:${String(location.startLine)}:${String(location.startColumn)}: `}${path === null ? "" : `${path}: `}${message}`;
}

// src/sources/text/json-file.ts
function readJsonFile(uri, source) {
	const text = withoutByteOrderMark(source);
	const lines = lineIndex(text);
	try {
		const value = JSON.parse(text);
		const [repeated] = hasRepeatedMembers(text, value) ? repeatedMembers(text) : [];
		if (repeated !== void 0) {
			const { start, end } = repeated.key;
			return {
				kind: "failed",
				mistake: {
					message: `the key "${repeated.name}" appears a second time`,
					location: locationBetween(uri, lines, start, end)
				}
			};
		}
		return {
			kind: "read",
			file: {
				uri,
				value: withoutNulls(value),
				locate: jsonLocator(uri, text, lines)
			}
		};
	} catch {
		return {
			kind: "failed",
			mistake: locatedMistake(uri, text, lines)
		};
	}
}
function locatedMistake(uri, text, lines = lineIndex(text)) {
	const { message, start, end } = jsonMistake(text);
	return {
		message: `the text is not valid JSON: ${message}`,
		location: locationBetween(uri, lines, start, end)
	};
}
function jsonLocator(uri, text, lines = lineIndex(text)) {
	let positions;
	return (path, target = "value") => {
		positions ??= jsonPositions(text, "distinct");
		const { start, end } = spanOf(positions, path, target);
		return locationBetween(uri, lines, start, end);
	};
}
function spanOf(positions, path, target) {
	return (target === "key" ? positions.memberAt(path)?.key : void 0) ?? positions.valueAt(path);
}
function withoutNulls(value) {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null).map(([name, member]) => [name, withoutNulls(member)]));
}

// src/run/live-place.ts
function livePlace({ configuration }) {
	return startOfFile(configuration?.uri ?? "trailproof.yaml");
}
function livePlaceOf(setup, otherwise = () => livePlace(setup)) {
	return (required) => {
		const { requirement, service, category } = required;
		if (!requirement.builtIn) return requirement.origin;
		return (category === "data" ? setup.configuration?.services.find(({ text }) => text === service?.id) : void 0)?.origin ?? otherwise(required);
	};
}

// src/run/live-policies.ts
function livePolicies({ policies, configuration }, known) {
	const services = (configuration?.services ?? []).map(({ text }) => text);
	return policies.map((policy) => ({
		...policy,
		builtIn: false,
		requirements: policy.requirements.map((requirement) => inEnabledRegions(requirement, known.enabledRegions)).flatMap((requirement) => liveRequirements(requirement, services, known.services))
	}));
}
function partsOfNothing(policies, hasInventory) {
	if (hasInventory) return [];
	return policies.flatMap((policy) => policy.requirements.filter(({ record }) => record.where !== null).map(({ id, placeOf }) => ({
		policy,
		id,
		placeOf
	}))).map(({ policy, id, placeOf }) => ({
		level: "warning",
		message: `policy ${policy.id}: requirement ${id} is about some of the resources ("where"), and those of a live account are known with --inventory alone, so it requires nothing.`,
		location: placeOf(["record", "where"]).origin.locate(),
		incomplete: false
	}));
}
function inEnabledRegions(requirement, enabledRegions) {
	if (requirement.record.regions?.kind !== "enabled" || enabledRegions === null) return requirement;
	return {
		...requirement,
		record: {
			...requirement.record,
			regions: {
				kind: "regions",
				regions: enabledRegions
			}
		}
	};
}
function liveRequirements(requirement, services, listed) {
	const { record } = requirement;
	if (record.resources.kind !== "declared" || record.category === "management" || record.where !== null) return [requirement];
	if (record.service !== null || record.eventSource !== null || record.resourceType !== null) return record.service !== null && listed.has(record.service) ? [requirement] : [{
		...requirement,
		record: {
			...record,
			resources: { kind: "all" }
		}
	}];
	return [requirement, ...services.filter((service) => !listed.has(service)).map((service) => ({
		...requirement,
		record: {
			...record,
			service,
			resources: { kind: "all" }
		}
	}))];
}

// src/run/snapshot-inputs.ts
async function withSnapshots(setup, inputs) {
	const { snapshots } = inputs;
	if (snapshots.length === 0) return refusing({
		setup,
		live: null,
		wrong: accountsOfNothing(setup)
	});
	const { readTrailsFiles } = await import("./sources-snapshot-read-exports.js");
	const shown = trailTexts(setup);
	const isShown = new Set(shown.map(({ uri }) => uri));
	const named = snapshots.filter((snapshot) => snapshot.named);
	const found = snapshots.filter((snapshot) => !snapshot.named && !isShown.has(snapshot.uri));
	const trails = readTrailsFiles([...shown, ...snapshots.filter(({ uri }) => !isShown.has(uri))]);
	const whole = {
		...setup,
		trails,
		notifications: [
			...setup.notifications,
			...found.map(foundNotice),
			...trails.errors.map((error) => unusable(error, named))
		]
	};
	if (named.length === 0) return refusing({
		setup: whole,
		live: null,
		wrong: accountsOfNothing(setup)
	});
	const { accounts } = readTrailsFiles(named);
	const ids = new Set(accounts.map(({ accountId }) => accountId));
	const asked = setup.accounts ?? [...ids];
	const judged = accounts.filter(({ accountId }) => asked.includes(accountId));
	const missing = asked.filter((id) => !ids.has(id));
	const live = {
		accountIds: new Set(judged.map(({ accountId }) => accountId)),
		placeOf: placeIn$1(setup, named)
	};
	const wrong = missing.length === 0 ? [] : [notInSnapshots(missing, [...ids])];
	const judgedAlone = {
		...whole,
		trails: setup.accounts === null ? trails : ofAccounts(trails, new Set(asked))
	};
	if (inputs.readFiles > 0) return refusing({
		setup: withServicesNotice(judgedAlone, named),
		live,
		wrong
	});
	const told = judged.flatMap(({ enabledRegions }) => enabledRegions ?? []);
	const enabledRegions = judged.length > 0 && judged.every(({ enabledRegions }) => enabledRegions !== null) ? [...new Set(told)].sort() : null;
	return refusing({
		setup: {
			...judgedAlone,
			paths: [],
			policies: livePolicies(setup, {
				services: /* @__PURE__ */ new Set(),
				enabledRegions
			}),
			notifications: [...judgedAlone.notifications, ...partsOfNothing(setup.policies, false)]
		},
		live,
		wrong
	});
}
function ofAccounts(trails, accounts) {
	const isOrganizations = ({ organization }) => organization.kind === "unknown" || organization.kind === "known" && organization.value;
	return {
		...trails,
		sinks: trails.sinks.filter((sink) => accounts.has(sink.scope.id) || isOrganizations(sink)),
		notifications: trails.notifications.filter(({ accountId }) => accountId === void 0 || accounts.has(accountId))
	};
}
function refusing({ setup, live, wrong }) {
	const told = wrong.map(({ message, location }) => ({
		level: "error",
		message,
		location,
		incomplete: true
	}));
	return {
		setup: {
			...setup,
			notifications: [...setup.notifications, ...told]
		},
		live,
		wrong
	};
}
function trailTexts({ trailFiles, workingDirectory, texts }) {
	return trailFiles.map((file) => {
		const uri = uriOf(resolve(workingDirectory, file), workingDirectory);
		return {
			uri,
			text: texts.get(uri) ?? ""
		};
	});
}
function foundNotice({ uri }) {
	return {
		level: "note",
		message: `${uri} is a snapshot, so its trails count. Its accounts are not judged: name the file to judge them.`,
		location: startOfFile(uri).locate(),
		incomplete: false
	};
}
function unusable({ message, location }, named) {
	const isNamed = named.some(({ uri }) => uri === location?.uri);
	const text = `The snapshot cannot be used: ${message}`;
	return {
		level: isNamed ? "error" : "warning",
		message: text,
		location,
		incomplete: isNamed
	};
}
function accountsOfNothing({ accounts, paths }) {
	return accounts === null || paths.length === 0 ? [] : [usageError("--accounts: no snapshot was named, so there is no account to choose. Name one, such as org.json.")];
}
function notInSnapshots(missing, ids) {
	const there = ids.length === 0 ? "There is none." : `Accounts in it: ${shortList(ids, 10)}.`;
	return usageError(`--accounts: found ${missing.join(", ")}, which the snapshot does not have. ${there}`);
}
function withServicesNotice(setup, [first]) {
	const services = setup.configuration?.services ?? [];
	if (services.length === 0 || first === void 0) return setup;
	const notice = {
		level: "warning",
		message: `The services of the configuration are not asked of the accounts of ${first.uri}, because code is judged too. Check the snapshot by itself.`,
		location: services[0]?.origin.locate() ?? null,
		incomplete: false
	};
	return {
		...setup,
		notifications: [...setup.notifications, notice]
	};
}
function placeIn$1(setup, named) {
	const places = /* @__PURE__ */ new Map();
	for (const snapshot of named) for (const [accountId, origin] of accountPlaces(snapshot)) if (!places.has(accountId)) places.set(accountId, origin);
	const first = startOfFile(named[0]?.uri ?? "");
	const fallback = ({ scope }) => places.get(scope.id) ?? first;
	return livePlaceOf(setup, fallback);
}
function accountPlaces({ uri, text }) {
	const reading = readJsonFile(uri, text);
	if (reading.kind === "failed") return [];
	const { file } = reading;
	const { accounts } = membersOf(file.value);
	if (!Array.isArray(accounts)) return [];
	return accounts.flatMap((account, index) => {
		const { accountId } = membersOf(account);
		if (typeof accountId !== "string") return [];
		return [[accountId, { locate: () => file.locate([
			"accounts",
			index,
			"accountId"
		]) }]];
	});
}

// src/generated/policies.js
var policies_default = JSON.parse("{\"documented\":{\"file\":\"policies/documented.policy.yaml\",\"text\":\"# The default policy: what the documents say CloudTrail can record is recorded.\\nformatVersion: 1\\nid: documented\\ntitle: Every event that CloudTrail can record, according to AWS documents\\nrequirements:\\n  - id: management-events\\n    title: Management events of every service are recorded, read and write\\n    level: error\\n    # Code alone rarely holds every trail of an account: the organization's may live elsewhere.\\n    levelWhenSinksMayBeElsewhere: warning\\n    record:\\n      category: management\\n\\n  - id: data-events\\n    title: Data events of declared resources are recorded\\n    level: warning\\n    record:\\n      category: data\\n      resources: declared\\n    except:\\n      - resources: log-destinations\\n        reason: every delivery of log files would make a data event, and that event another delivery\\n\",\"value\":{\"formatVersion\":1,\"id\":\"documented\",\"title\":\"Every event that CloudTrail can record, according to AWS documents\",\"requirements\":[{\"id\":\"management-events\",\"title\":\"Management events of every service are recorded, read and write\",\"level\":\"error\",\"levelWhenSinksMayBeElsewhere\":\"warning\",\"record\":{\"category\":\"management\"}},{\"id\":\"data-events\",\"title\":\"Data events of declared resources are recorded\",\"level\":\"warning\",\"record\":{\"category\":\"data\",\"resources\":\"declared\"},\"except\":[{\"resources\":\"log-destinations\",\"reason\":\"every delivery of log files would make a data event, and that event another delivery\"}]}]}}}");

// src/policy/policy-file.ts
function policyOf(file, originOf, builtIn = false) {
	return {
		id: file.id,
		title: file.title ?? file.id,
		description: file.description ?? null,
		requirements: (file.requirements ?? []).map((entry, index) => ({
			...requirementOf(originOf, entry, ["requirements", index]),
			builtIn
		})),
		trails: (file.trails ?? []).map((entry, index) => trailRequirementOf(originOf, entry, ["trails", index])),
		controls: (file.controls ?? []).map(({ id, title, reading, notAssessed }) => ({
			id,
			title,
			reading: reading ?? null,
			notAssessed: notAssessed ?? null,
			framework: file.framework ?? null
		})),
		builtIn,
		origin: originOf(["id"])
	};
}
function requirementOf(originOf, entry, path) {
	return {
		id: entry.id,
		title: entry.title ?? entry.id,
		level: entry.level,
		levelWhenSinksMayBeElsewhere: entry.levelWhenSinksMayBeElsewhere ?? null,
		controls: entry.controls ?? [],
		record: {
			...keysOf$1(entry.record),
			resources: resourcesOf$1(entry.record.resources ?? (entry.record.where === void 0 ? "all" : "declared"))
		},
		except: exceptionsOf(originOf, entry.except, path),
		origin: originOf([...path, "id"]),
		placeOf: placeIn(originOf, path)
	};
}
function exceptionsOf(originOf, entries, path) {
	return (entries ?? []).map((exception, index) => exceptionOf(originOf, exception, [
		...path,
		"except",
		index
	]));
}
function placeIn(originOf, path) {
	return (step) => ({
		path: [...path, ...step],
		origin: originOf([...path, ...step])
	});
}
function exceptionOf(originOf, entry, path) {
	const { resources = "all" } = entry;
	const excepted = resources === "log-destinations" ? { kind: resources } : resourcesOf$1(resources);
	return {
		...keysOf$1(entry),
		resources: excepted,
		reason: entry.reason,
		until: entry.until ?? null,
		origin: originOf(path),
		placeOf: placeIn(originOf, path)
	};
}
function keysOf$1(entry) {
	return {
		service: entry.service ?? null,
		eventSource: entry.eventSource ?? null,
		operations: entry.operations ?? null,
		category: entry.category ?? null,
		access: entry.access ?? "all",
		resourceType: entry.resourceType ?? null,
		regions: entry.regions === void 0 ? null : regionsOf(entry.regions),
		where: entry.where === void 0 ? null : {
			path: entry.where.path ?? null,
			module: entry.where.module ?? null,
			resource: entry.where.resource ?? null,
			tags: new Map(Object.entries(entry.where.tags ?? {}))
		}
	};
}
function resourcesOf$1(entry) {
	if (typeof entry === "string") return { kind: entry };
	return {
		kind: "arns",
		arns: entry.map((arn) => arn.endsWith("*") ? {
			text: arn.slice(0, -1),
			prefix: true
		} : {
			text: arn,
			prefix: false
		})
	};
}
function regionsOf(entry) {
	return typeof entry === "string" ? { kind: entry } : {
		kind: "regions",
		regions: entry
	};
}
function trailRequirementOf(originOf, entry, path) {
	const { require } = entry;
	return {
		id: entry.id,
		title: entry.title ?? entry.id,
		level: entry.level,
		controls: entry.controls ?? [],
		which: entry.which ?? "each",
		require: {
			logFileValidation: require.logFileValidation ?? false,
			kmsKey: require.kmsKey ?? false,
			multiRegion: require.multiRegion ?? false,
			cloudWatchLogs: require.cloudWatchLogs ?? false,
			insights: require.insights ?? []
		},
		origin: originOf([...path, "id"])
	};
}

// src/policy/built-in.ts
function builtInPolicy(name, builtIns) {
	const builtIn = Object.hasOwn(builtIns, name) ? builtIns[name] : void 0;
	if (builtIn === void 0) return void 0;
	return policyOf(builtIn.value, (path) => ({ locate: () => locateId(builtIn, path) }), true);
}
function locateId(builtIn, [list, index]) {
	const file = builtIn.value;
	const inside = list === "requirements" || list === "trails" ? file[list]?.[Number(index)] : void 0;
	const id = (inside ?? file).id;
	const line = new RegExp(`${inside === void 0 ? "^id: *" : "^ +(?:- )? *id: *"}(${id.replace(/[.]/g, "\\.")}) *$`, "m").exec(builtIn.text);
	const end = line === null ? 0 : line.index + line[0].trimEnd().length;
	return locationBetween(builtIn.file, lineIndex(builtIn.text), line === null ? 0 : end - id.length, end);
}

// src/sources/files/disk.ts
const disk = {
	look,
	realPath,
	list,
	readRegular: readRegularFile,
	readNamed: readNamedFile,
	expect: () => void 0,
	isTracked: () => false,
	get ignoring() {
		return disk;
	}
};
function look(path) {
	try {
		const stats = statSync(path);
		return stats.isDirectory() ? { is: "folder" } : {
			is: "file",
			isRegular: stats.isFile()
		};
	} catch (error) {
		return {
			is: "nothing",
			reason: failureReason(error)
		};
	}
}
function realPath(path) {
	try {
		return {
			kind: "path",
			path: realpathSync.native(path)
		};
	} catch (error) {
		const reason = failureReason(error);
		return reason === "there is no such file" ? { kind: "missing" } : {
			kind: "failed",
			reason
		};
	}
}
function list(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindOf$1(entry)
		}));
	} catch (error) {
		return failureReason(error);
	}
}
function kindOf$1(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : "other";
}

// src/sources/parameters.ts
const expected = "a JSON list of {\"ParameterKey\", \"ParameterValue\"}, a map under \"Parameters\", or a plain map of names to values";
function readParameters(uri, text) {
	const reading = readJsonFile(uri, text);
	if (reading.kind === "failed") {
		const { message, location } = reading.mistake;
		return {
			kind: "failed",
			error: {
				location,
				path: null,
				message: `${message}; expected ${expected}`
			}
		};
	}
	const { value } = reading.file;
	if (Array.isArray(value)) return fromList(reading.file, value);
	if (!isPlainObject(value)) return failed(reading.file, [], `expected ${expected}`);
	return isPlainObject(value.Parameters) ? fromMap(reading.file, value.Parameters, ["Parameters"]) : fromMap(reading.file, value, []);
}
function failed(file, path, message) {
	return {
		kind: "failed",
		error: {
			location: file.locate(path),
			path: null,
			message
		}
	};
}
function fromList(file, list) {
	const values = /* @__PURE__ */ new Map();
	for (const [index, item] of list.entries()) {
		const pair = typeof item === "string" ? /^([^=]+)=([^]*)$/.exec(item) : null;
		if (pair?.[1] !== void 0 && pair[2] !== void 0) {
			values.set(pair[1], pair[2]);
			continue;
		}
		const key = isPlainObject(item) ? item.ParameterKey : void 0;
		if (!isPlainObject(item) || typeof key !== "string") return failed(file, [index], `entry ${String(index + 1)} has no "ParameterKey"; expected ${expected}`);
		if (item.ParameterValue === void 0) continue;
		const value = asText(item.ParameterValue);
		if (value === void 0) return failed(file, [index, "ParameterValue"], notAValue(key));
		values.set(key, value);
	}
	return {
		kind: "read",
		values
	};
}
function fromMap(file, map, path) {
	const values = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(map)) {
		const text = asText(value);
		if (text === void 0) return failed(file, [...path, key], notAValue(key));
		values.set(key, text);
	}
	return {
		kind: "read",
		values
	};
}
function notAValue(key) {
	return `the value of "${key}" is neither text, number, boolean nor a list of these; expected ${expected}`;
}
function asText(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (!Array.isArray(value)) return void 0;
	const items = value.map(asText);
	return items.every((item) => item !== void 0) ? items.join(",") : void 0;
}

// src/run/given-values.ts
function readGivenValues(options, configuration, { readText, workingDirectory, errors }) {
	const parameters = new Map(configuration?.parameters ?? []);
	const variableFiles = [];
	const unread = (file, reason, name) => usageError(`The parameter file ${file} cannot be read: ${reason}. Name a ${name} file.`);
	for (const file of options.parameterFiles ?? []) {
		const text = readText(file, null);
		if (text.kind === "failed") errors.push(unread(file, text.reason, "JSON or .tfvars"));
		else if (isVariableFile(file)) variableFiles.push({
			uri: uriOf(resolve(workingDirectory, file), workingDirectory),
			text: text.text
		});
		else {
			const reading = readParameters(file, text.text);
			if (reading.kind === "failed") errors.push(reading.error);
			else for (const [key, value] of reading.values) parameters.set(key, value);
		}
	}
	for (const file of options.variableFiles ?? []) {
		const text = readText(file, null);
		if (text.kind === "failed") errors.push(unread(file, text.reason, ".tfvars or .tfvars.json"));
		else variableFiles.push({
			uri: uriOf(resolve(workingDirectory, file), workingDirectory),
			text: text.text
		});
	}
	for (const [key, value] of Object.entries(options.parameters ?? {})) parameters.set(key, value);
	return {
		parameters,
		variableFiles
	};
}
function isVariableFile(name) {
	return /\.tfvars(?:\.json)?$/.test(name);
}

// src/run/text-reader.ts
const standardInputName = "-";
var TextReader = class {
	texts = /* @__PURE__ */ new Map();
	#hidden = /* @__PURE__ */ new Set();
	#workingDirectory;
	#files;
	#standardInput;
	constructor(workingDirectory, files, standardInput) {
		this.#workingDirectory = workingDirectory;
		this.#files = files;
		this.#standardInput = standardInput ?? {
			kind: "failed",
			reason: "no standard input was given"
		};
	}
	read = (path, root) => {
		const absolute = resolve(this.#workingDirectory, path);
		const reading = this.#reading(path, root);
		switch (reading.kind) {
			case "text":
				this.texts.set(uriOf(absolute, this.#workingDirectory), reading.text);
				if (!mayQuote(absolute, this.#files)) this.#hidden.add(absolute);
				return {
					kind: "text",
					text: reading.text,
					root: root ?? rootOf$1(absolute, this.#files)
				};
			case "missing": return {
				kind: "failed",
				reason: "there is no such file"
			};
			case "outside": return {
				kind: "failed",
				reason: outside(root ?? "")
			};
			case "failed":
			case "binary":
			case "too-big": return {
				kind: "failed",
				reason: reasonWithoutText(reading)
			};
		}
	};
	mayQuote(uri) {
		return !this.#hidden.has(resolve(this.#workingDirectory, uri));
	}
	withoutHidden(errors) {
		const told = /* @__PURE__ */ new Set();
		return errors.flatMap((error) => {
			const uri = error.location?.uri;
			if (uri === void 0 || this.mayQuote(uri)) return [error];
			return told.size < told.add(uri).size ? [usageError(hiddenMessage(uri))] : [];
		});
	}
	#reading(path, root) {
		const absolute = resolve(this.#workingDirectory, path);
		if (root !== null) return readFoundText(absolute, [root], this.#files);
		return path === "-" ? decodedText(this.#standardInput) : readTextFile(absolute, this.#files);
	}
};
function outside(root) {
	return `it lies outside of ${root} or in its .git, and configurations and policies may name no file there; copy it, or name it on the command line`;
}
function hiddenMessage(uri) {
	return `${uri} cannot be used. What is wrong with it is not shown, since it is a symbolic link that leads out of the repository, or into its .git: name the file that it leads to.`;
}

// src/run/setup.ts
async function prepare(options, files = disk, ofHead = null) {
	const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
	const errors = [];
	const reader = new TextReader(workingDirectory, files, options.standardInput);
	const readText = reader.read;
	const { loaded, own } = await readRules(options, {
		reader,
		files,
		errors
	});
	const { configuration } = own;
	const valueTools = {
		readText,
		workingDirectory,
		errors
	};
	const given = readGivenValues(options, configuration, valueTools);
	const deployments = loaded === null ? [] : readDeployments(loaded.configuration, loaded.root, hasTerraform(workingDirectory, files), valueTools);
	const trailFiles = trailFilesOf(options, loaded);
	const trails = await readTrails(trailFiles, readText, errors, workingDirectory);
	const today = options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const baseline = await readBaselineOf(options.baseline, today, reader, errors);
	const rulesFrom = options.rulesFrom ?? "both";
	const { policies, exclusions } = rulesToJudgeBy(own, rulesFrom, ofHead, rulesOfBase(baseline));
	errors.push(...wrongValues(options));
	if (errors.length > 0) return {
		kind: "usage",
		errors: reader.withoutHidden(errors)
	};
	const catalog = loadCatalog();
	const semantics = loadSemantics();
	const scopeOf = await scopeMatcher(configuration);
	const notifications = policies.some(({ requirements }) => requirements.some(({ builtIn }) => !builtIn)) ? await doubtsAbout(policies, catalog) : [];
	return {
		kind: "ready",
		setup: {
			files,
			workingDirectory,
			paths: options.paths ?? ["."],
			configuration,
			policies,
			ownRules: own,
			rulesFrom,
			acceptLost: options.acceptLost ?? null,
			sameAccount: options.sameAccount ?? false,
			accounts: options.accounts ?? null,
			trailFiles: trailFiles.map(({ file }) => file),
			trails,
			environment: {
				region: options.region ?? null,
				accountId: options.accountId ?? null,
				partition: options.partition ?? (options.region === void 0 ? null : partitionOfRegion(semantics, options.region)?.id ?? null),
				...given,
				deployment: null,
				catalog
			},
			deployments,
			exclusions,
			catalog,
			semantics,
			today: options.today ?? baseline?.side?.input.today ?? today,
			date: today,
			baseline,
			notifications,
			texts: reader.texts,
			mayQuote: (uri) => reader.mayQuote(uri),
			scopeOf,
			groups: (scopeIds) => new Map(scopeIds.flatMap((id) => configuration === null ? [] : configuration.scopes.flatMap((entry, index) => scopeOf(id) === entry ? [[id, String(index)]] : [])))
		}
	};
}
function hasTerraform(workingDirectory, files) {
	return (folder) => {
		const entries = files.list(resolve(workingDirectory, folder));
		return typeof entries !== "string" && entries.some(({ name }) => /\.(?:tf|tofu)(?:\.json)?$/.test(name));
	};
}
async function rulesFor(options, files) {
	const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
	const errors = [];
	const reader = new TextReader(workingDirectory, files, options.standardInput);
	const { own } = await readRules(options, {
		reader,
		files,
		errors
	});
	return errors.length > 0 ? {
		kind: "usage",
		errors: reader.withoutHidden(errors)
	} : {
		kind: "read",
		rules: own
	};
}
function rulesOfBase(baseline) {
	const side = baseline?.side ?? null;
	return side === null ? null : side.rules ?? {
		policies: side.input.policies,
		exclusions: []
	};
}
function rulesToJudgeBy(own, rulesFrom, ofHead, ofBase) {
	switch (rulesFrom) {
		case "base": return ofBase ?? own;
		case "head": return ofHead ?? own;
		case "both": return ofHead === null ? own : {
			policies: ofHead.policies,
			exclusions: excludedByBoth(own.exclusions, ofHead.exclusions)
		};
	}
}
async function readRules(options, { reader, files, errors }) {
	const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
	const configurationFile = options.configuration === void 0 ? await nearestConfiguration(workingDirectory, files) : options.configuration;
	const builtIns = await builtInsFor(options, configurationFile);
	const foundIn = options.configuration === void 0 && configurationFile !== null ? rootOf$1(configurationFile, files) : null;
	const tools = {
		readText: reader.read,
		builtIns,
		errors
	};
	const loaded = configurationFile === null ? null : await loadConfiguration(configurationFile, foundIn, workingDirectory, tools);
	const configuration = loaded?.configuration ?? null;
	return {
		loaded,
		own: {
			configuration,
			policies: await readPolicies(options, loaded, tools),
			exclusions: exclusionsOf(options, configuration)
		}
	};
}
function wrongValues(options) {
	return [
		...options.acceptLost?.trim() === "" ? [usageError("--accept-lost: found no reason. Say why the losses are accepted.")] : [],
		...options.accountId === void 0 || /^\d{12}$/.test(options.accountId) ? [] : [usageError(`--account-id: found "${options.accountId}", expected the 12 digits of an AWS account.`)],
		...options.region === void 0 || /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(options.region) ? [] : [usageError(`--region: found "${options.region}", expected a Region such as us-east-1.`)],
		...options.partition === void 0 || /^aws(-[a-z]+)*$/.test(options.partition) ? [] : [usageError(`--partition: found "${options.partition}", expected a partition such as aws, aws-cn or aws-us-gov.`)]
	];
}
async function builtInsFor({ policies = ["documented"] }, configurationFile) {
	if (configurationFile === null && policies.every((name) => Object.hasOwn(policies_default, name))) return policies_default;
	const { default: packs } = await import("./generated-packs.js");
	return {
		...policies_default,
		...packs
	};
}
async function loadConfiguration(found, root, workingDirectory, { readText, builtIns, errors }) {
	const { readConfiguration } = await import("./policy-configuration.js");
	const uri = uriOf(resolve(workingDirectory, found), workingDirectory);
	const text = readText(found, root);
	if (text.kind === "failed") {
		const message = `The configuration ${found} cannot be read: ${text.reason}. Name a file such as trailproof.yaml, or --no-config.`;
		errors.push(usageError(message));
		return null;
	}
	const reading = readConfiguration(uri, text.text, builtIns);
	if (reading.kind === "read") return {
		configuration: reading.configuration,
		root: text.root
	};
	errors.push(...reading.errors);
	return null;
}
async function nearestConfiguration(workingDirectory, files) {
	const { findConfiguration } = await import("./policy-find-configuration.js");
	return findConfiguration(workingDirectory.replaceAll("\\", "/"), (path) => exists(files, path));
}
async function readPolicies(options, loaded, { readText, builtIns, errors }) {
	const references = policyReferences(options, loaded);
	const builtIn = references.map(({ nameOrFile }) => builtInPolicy(nameOrFile, builtIns));
	if (builtIn.every((policy) => policy !== void 0)) return [...new Set(builtIn)];
	const { loadPolicies } = await import("./policy-load.js");
	const answer = loadPolicies(references, readText, builtIns);
	errors.push(...answer.errors);
	return answer.policies;
}
function policyReferences({ policies = [] }, loaded) {
	if (policies.length > 0) return policies.map((nameOrFile) => ({ nameOrFile }));
	const configured = loaded?.configuration.policies ?? null;
	if (loaded === null || configured === null) return [{ nameOrFile: "documented" }];
	return configured.map(({ text, errorAt }) => ({
		nameOrFile: text,
		root: loaded.root,
		errorAt
	}));
}
async function doubtsAbout(policies, catalog) {
	const [{ unknownNameNotices }, { emptyRequirements }] = await Promise.all([import("./policy-unknown-names.js"), import("./policy-empty-requirements.js")]);
	return policies.flatMap((policy) => [...unknownNameNotices(policy, catalog), ...emptyRequirements(policy, catalog)]);
}
function wrongTrails(message) {
	return usageError(`--trails: ${message}`);
}
function trailFilesOf({ trails }, loaded) {
	if (trails !== void 0) return trails.map((file) => ({
		file,
		root: null,
		errorAt: wrongTrails
	}));
	return loaded?.configuration.trails.map(({ text, errorAt }) => ({
		file: text,
		root: loaded.root,
		errorAt
	})) ?? [];
}
async function readTrails(files, readText, errors, workingDirectory) {
	if (files.length === 0) return {
		sinks: [],
		accounts: [],
		notifications: [],
		errors: []
	};
	const inputs = files.flatMap(({ file, root, errorAt }) => {
		const reading = readText(file, root);
		if (reading.kind === "text") return [{
			uri: uriOf(resolve(workingDirectory, file), workingDirectory),
			text: reading.text
		}];
		errors.push(errorAt(`${file} cannot be read: ${reading.reason}. Name a snapshot, or a file of JSON that the AWS CLI printed.`));
		return [];
	});
	const { readTrailsFiles } = await import("./sources-snapshot-read-exports.js");
	const reading = readTrailsFiles(inputs);
	errors.push(...reading.errors);
	return reading;
}
async function readBaselineOf(baseline, today, reader, errors) {
	if (baseline === void 0) return null;
	const { baselineOfGiven, readBaseline } = await import("./comparison-read-exports.js");
	if (typeof baseline !== "string") {
		if (!("formatVersion" in baseline)) return baseline;
		const given = await baselineOfGiven("the result that was given", baseline, today);
		if (given.kind === "read") return given.baseline;
		errors.push(...given.errors);
		return null;
	}
	const text = reader.read(baseline, null);
	if (text.kind === "failed") {
		errors.push(usageError(`--baseline: ${baseline} cannot be read: ${text.reason}. Make one with: trailproof check --output base.json`));
		return null;
	}
	const reading = await readBaseline(baseline, text.text, today);
	if (reading.kind === "read") return reading.baseline;
	const place = {
		uri: baseline,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
	errors.push(...reading.errors.map((error) => reader.mayQuote(baseline) ? error : {
		...error,
		location: place
	}));
	return null;
}
function exclusionsOf(options, configuration) {
	return [...options.exclude === void 0 || options.exclude.length === 0 ? [] : [{
		folder: ".",
		globs: options.exclude
	}], ...configuration === null || configuration.exclude.length === 0 ? [] : [{
		folder: configuration.directory,
		globs: configuration.exclude
	}]];
}
async function scopeMatcher(configuration) {
	if (configuration === null || configuration.scopes.length === 0) return () => null;
	const { pathMatcher } = await import("./sources-files-path-globs-exports.js");
	const { posix } = await import("node:path");
	const matchers = configuration.scopes.map((entry) => ({
		entry,
		matches: pathMatcher(entry.paths)
	}));
	return (uri) => matchers.find(({ matches }) => matches(posix.relative(configuration.directory, uri)))?.entry ?? null;
}

// src/run/rules-that-count.ts
function exclusionsToCompare({ exclusions, baseline, rulesFrom }) {
	const base = baseline?.side?.rules;
	return base === void 0 || rulesFrom !== "both" || sameExclusions(exclusions, base.exclusions) ? exclusions : excludedByBoth(exclusions, base.exclusions);
}
function askingIn({ baseline, rulesFrom, policies }) {
	const base = baseline?.side ?? null;
	if (base === null) return void 0;
	const before = (base.rules ?? base.input).policies;
	return {
		ofHead: policies,
		ofBase: rulesFrom === "both" ? before : []
	};
}
function placeOfRules({ ownRules: { configuration } }, { files }) {
	const [first = "trailproof.yaml"] = [...files].sort(compareText);
	return configuration?.origin ?? startOfFile(first);
}
function baseSuppressions({ today }, inputs, base, { rename }) {
	const suppressions = renamedSuppressions(base.fromCode, rename);
	return {
		fromCode: {
			...inputs.suppressions,
			suppressions,
			notes: []
		},
		ignore: base.configuration?.ignore ?? [],
		today
	};
}
function suppressedFor(setup, inputs, found, recording) {
	const marked = suppressedByRules(setup, inputs, found, recording);
	const { acceptLost } = setup;
	if (acceptLost === null) return marked;
	const findings = withLossesAccepted(marked.findings, acceptLost);
	return {
		findings,
		notes: [...marked.notes, ...acceptedNotes(findings, acceptLost)]
	};
}
function suppressedByRules(setup, inputs, found, recording) {
	const base = setup.baseline?.side?.rules;
	const { today } = setup;
	const own = {
		fromCode: inputs.suppressions,
		ignore: setup.configuration?.ignore ?? [],
		today
	};
	if (base === void 0 || recording === null || setup.rulesFrom === "head") return suppress(found, own);
	const byBase = suppress(found, baseSuppressions(setup, inputs, base, recording));
	return setup.rulesFrom === "base" ? {
		...byBase,
		notes: inputs.suppressions.notes
	} : byBoth(suppress(found, own), byBase);
}
function failOnOf({ configuration, baseline, rulesFrom }) {
	const own = configuration?.failOn ?? null;
	const rules = baseline?.side?.rules;
	if (rules === void 0 || rulesFrom === "head") return own;
	const before = rules.configuration?.failOn ?? null;
	if (rulesFrom === "base" || before === own) return before;
	return stricterFailOn(before ?? "error", own ?? "error");
}

// src/sources/snapshot/scope.ts
function liveScope({ arn, descriptions }, region) {
	const owner = descriptions.find(({ account }) => account?.accountId === arn.accountId)?.account;
	const inherited = descriptions.some(({ answer }) => answer.IsOrganizationTrail === true || answer.OrganizationEnabled === true) ? descriptions.find(({ account }) => account !== null && account.organizationId !== null)?.account?.organizationId : void 0;
	return {
		id: arn.accountId,
		kind: "live",
		account: literal$1(arn.accountId),
		region: literal$1(region),
		partition: literal$1(arn.partition),
		organizationId: owner?.organizationId ?? inherited ?? null
	};
}
function scopeOfAccount$1({ accountId, partition, organizationId }) {
	return {
		id: accountId,
		kind: "live",
		account: literal$1(accountId),
		region: unresolvedText({
			id: `region:of account ${accountId}`,
			kind: "region",
			unknown: {
				code: "account-region",
				account: accountId
			}
		}),
		partition: literal$1(partition),
		organizationId
	};
}

// src/sources/cloudformation/quotable.ts
function holdsHiddenDefault(text) {
	if (!text.includes("NoEcho")) return false;
	if ([...text.matchAll(/\{[^{}]*\}/g)].some(([mapping]) => isHiddenDefault(mapping))) return true;
	const lines = text.split(/\r?\n/);
	return lines.some((line, index) => {
		const indentation = /^(\s+)["']?NoEcho\b/.exec(line)?.[1]?.length;
		return indentation !== void 0 && isHiddenDefault(blockAround(lines, index, indentation));
	});
}
function isHiddenDefault(mapping) {
	return /\bNoEcho["']?\s*:\s*["']?true\b/i.test(mapping) && /\bDefault["']?\s*:\s*(?!""|''|\s*$)/m.test(mapping);
}
function blockAround(lines, index, indentation) {
	const belongs = (line) => {
		return line !== void 0 && (line.trim() === "" || (/^\s*/.exec(line)?.[0].length ?? 0) >= indentation);
	};
	let first = index;
	let last = index;
	while (belongs(lines[first - 1])) first--;
	while (belongs(lines[last + 1])) last++;
	return lines.slice(first, last + 1).join("\n");
}

// src/run/judged-accounts.ts
function judgedAccounts({ input, assessment }) {
	return accountsOf(input.liveScopes ?? [], assessment.sinks, assessment.resources, bindingsOf(input));
}
function runDetails(judged, accounts, about) {
	const { date, inputs } = about;
	const code = /* @__PURE__ */ new Map();
	const { sinks, resources } = judged.assessment;
	const add = (account, address) => {
		const [file = ""] = address.split("#");
		remembered$1(code, account, () => /* @__PURE__ */ new Set()).add(file);
	};
	for (const { sink } of sinks) if (sink.scope.kind === "code") add(textKey$1(sink.scope.account), sink.id);
	for (const { scope, address } of resources) add(textKey$1(scope.account), address);
	const shown = inputs.filter(({ kind }) => kind === "trails").map(({ name }) => name);
	return {
		date,
		inputs,
		accounts: accounts.map(({ scope }) => {
			const accountId = knownString(scope.account) ?? null;
			const region = knownString(scope.region);
			const isRead = inputs.some(({ kind, name }) => kind === "account" && name === accountId);
			const own = scope.kind === "code" ? [...code.get(textKey$1(scope.account)) ?? []].sort() : [];
			return {
				scope: scope.id,
				accountId,
				regions: scope.kind === "live" && accountId !== null ? about.enabledRegions.get(accountId) ?? null : region === void 0 ? null : [region],
				inputs: [
					...own,
					...isRead && accountId !== null ? [accountId] : [],
					...shown
				]
			};
		})
	};
}
function matrixAccounts({ input, assessment }, accounts, notifications) {
	const incomplete = notifications.filter((notification) => notification.incomplete);
	return accounts.map(({ scope }) => {
		const accountId = knownString(scope.account) ?? null;
		const inScope = sinksInScope(scope, assessment.sinks, input.semantics, () => []);
		const open = new Set(inScope.filter(({ applies }) => applies !== "yes").map(({ assessed }) => assessed.sink.id));
		const sinks = inScope.map(({ assessed, applies }) => applies === "yes" ? assessed : maybeRecording(assessed));
		const unseen = unseenSinksOf(scope, input.unseenSinks).length > 0;
		return {
			scope: scope.id,
			accountId,
			trailsHold: (requirement) => ({
				...trailsHold(requirement, sinks, open),
				unseen
			}),
			complete: !incomplete.some((one) => one.accountId === void 0 || one.accountId === accountId)
		};
	});
}
function maybeRecording(assessed) {
	const { status } = assessed;
	return status.counts === "yes" ? {
		...assessed,
		status: {
			...status,
			counts: "maybe"
		}
	} : assessed;
}
function trailsHold(requirement, sinks, open) {
	const { holds, trails } = judgeTrails(requirement, sinks);
	return {
		holds,
		trails: trails.map(({ trail, counts, has, missing }) => ({
			id: trail.id,
			counts,
			applies: open.has(trail.id) ? "maybe" : "yes",
			has,
			missing: missing.map(({ setting }) => settingNoun(setting))
		}))
	};
}

// package.json
var version$1 = "0.1.0";

// src/run/version.ts
const version = version$1;

// src/run/check.ts
async function runCheck(options = {}, files = disk, purpose = "keep") {
	const preparation = await prepare(options, files);
	if (preparation.kind === "usage") return preparation;
	const { setup } = preparation;
	return {
		kind: "done",
		run: await judgedRun(purpose === "keep" ? setup : {
			...setup,
			forReportAlone: true
		})
	};
}
async function judgedRun(setup) {
	const inputs = await readInputs(setup);
	const { setup: whole, live, wrong } = await withSnapshots(setup, inputs);
	const run = await judgeInputs(whole, inputs, live, await inputsToCompare(setup, inputs));
	return wrong.length === 0 ? run : {
		...run,
		wrongPaths: [...run.wrongPaths, ...wrong]
	};
}
async function inputsToCompare(setup, inputs) {
	const exclusions = exclusionsToCompare(setup);
	return exclusions === setup.exclusions ? inputs : readInputs({
		...setup,
		exclusions
	});
}
async function judgeInputs(setup, inputs, live, compared = inputs) {
	const comparing = setup.baseline === null ? null : await import("./run-comparing-exports.js");
	const carried = setup.forReportAlone === true ? null : await import("./comparison-carried-exports.js");
	const assessed = assessInputs(setup, inputs, live);
	const { side, assessment, notifications } = assessed;
	const whole = compared === inputs ? assessed : assessInputs(setup, compared, live);
	const before = setup.baseline?.side ?? null;
	const recording = before === null || comparing === null ? null : comparing.compareRecording(before, whole.side, askingIn(setup));
	const contextOf = (given, { input }, policies) => ({
		catalog: setup.catalog,
		semantics: setup.semantics,
		policies,
		resources: given.model.resources,
		declared: given.declared,
		places: given.model.places ?? [],
		sinksAreComplete: live !== null || setup.trailFiles.length > 0 || (setup.configuration?.sinksComplete ?? false),
		anythingRead: (live?.accountIds.size ?? 0) > 0 || given.readFiles > 0 || setup.trailFiles.length > 0,
		trailFilesRead: setup.trailFiles.length > 0,
		baseline: setup.baseline,
		recording: recording === null ? null : {
			...recording,
			comparedIn: whole.assessment
		},
		placeOf: live?.placeOf,
		asRead: {
			sinks: input.sinks,
			resourcePolicies: given.model.resourcePolicies ?? []
		}
	});
	const { findings: found, notices } = findingsOf(assessment, contextOf(inputs, side, setup.policies));
	const foundByBase = (policies) => compared === inputs && samePolicies(policies, setup.policies) ? found : findingsOf(assess({
		...whole.side.input,
		policies
	}), contextOf(compared, whole.side, policies)).findings;
	return runOf(setup, inputs, {
		side,
		assessment,
		recording,
		found,
		foundByBase,
		live
	}, [...notifications, ...notices], {
		comparing,
		carried
	});
}
function assessInputs(setup, inputs, live) {
	const { trails } = setup;
	const unread = unreadIn(inputs.model.notifications);
	const input = {
		sinks: withCrowdedUnknown([...inputs.model.sinks, ...trails.sinks], setup.semantics),
		resources: inputs.model.resources,
		policies: setup.policies,
		sameAccount: setup.sameAccount,
		groups: setup.groups(inputs.scopeIds),
		liveAccounts: trails.accounts.map((account) => account.accountId),
		liveScopes: setup.paths.length === 0 || live !== null ? trails.accounts.filter(({ accountId }) => live?.accountIds.has(accountId) ?? true).map(scopeOfAccount$1) : [],
		unseenSinks: trails.accounts.flatMap((account) => account.missingSinks.map((because) => ({
			accountId: account.accountId,
			because
		}))),
		catalog: setup.catalog,
		semantics: setup.semantics,
		today: setup.today,
		judgeWithoutSinks: (live?.accountIds.size ?? 0) > 0 || mayHaveLostAll(setup, unread)
	};
	const assessment = assess(input);
	const notifications = [
		...setup.notifications,
		...inputs.model.notifications,
		...trails.notifications,
		...emptyRunNotices(inputs, setup),
		...assessment.notices
	];
	return {
		side: {
			input,
			reach: reachOfRun(notifications, input.liveScopes?.map(({ account }) => display(account)) ?? []),
			root: rootOf(setup),
			released: inputs.model.released ?? [],
			files: new Set([...inputs.texts].flatMap(([uri, { comments }]) => comments === null ? [] : [uri])),
			rules: {
				...setup.ownRules,
				fromCode: inputs.suppressions.suppressions
			}
		},
		assessment,
		notifications
	};
}
function rootOf({ paths, workingDirectory }) {
	const [only, ...others] = paths;
	return only === void 0 || others.length > 0 ? "" : uriOf(resolve(workingDirectory, only), workingDirectory);
}
function inputsOfRun(setup, inputs, live) {
	const { workingDirectory } = setup;
	return [
		...inputs.inputFiles.map((name) => ({
			kind: "code",
			name
		})),
		...inputs.snapshots.map(({ uri }) => ({
			kind: "trails",
			name: uri
		})),
		...setup.trailFiles.map((file) => {
			return {
				kind: "trails",
				name: file === "-" ? file : uriOf(resolve(workingDirectory, file), workingDirectory)
			};
		}),
		...(inputs.snapshots.length > 0 ? [] : [...live?.accountIds ?? []]).map((name) => ({
			kind: "account",
			name
		}))
	];
}
function runOf(setup, inputs, judged, notifications, { comparing, carried }) {
	const { side, assessment, recording, found, live } = judged;
	const changes = comparing?.rulesChangesIn(setup, judged) ?? [];
	const weakenings = comparing?.weakeningsIn(setup, inputs, judged, changes) ?? [];
	const weakened = weakeningFindings(weakenings, placeOfRules(setup, side));
	const { findings, notes } = suppressedFor(setup, inputs, inOrder([...found, ...weakened]), recording);
	const all = [...notifications, ...notes];
	const texts = new Map(inputs.texts);
	for (const [uri, text] of setup.texts) texts.set(uri, {
		text,
		mayQuote: setup.mayQuote(uri),
		comments: null
	});
	const parts = {
		input: side.input,
		assessment
	};
	const accounts = judgedAccounts(parts);
	const enabledRegions = new Map(setup.trails.accounts.map((account) => [account.accountId, account.enabledRegions]));
	const alone = resultOf({
		version,
		catalogDate: setup.catalog.catalogDate,
		assessment,
		semantics: setup.semantics,
		findings,
		notifications: all,
		run: runDetails(parts, accounts, {
			date: setup.date,
			inputs: inputsOfRun(setup, inputs, live),
			enabledRegions
		})
	});
	const complete = !all.some((notification) => notification.incomplete);
	const controls = controlMatrix(setup.policies, {
		...alone,
		accounts: matrixAccounts(parts, accounts, all)
	});
	const comparable = carried?.comparableOf(side);
	const result = {
		...alone,
		...controls.length > 0 && { controls },
		...defined({ comparable })
	};
	const compareResult = (baseline, { compareWith, changedChecks }) => {
		const isLeftOut = leftOutBy(setup, inputs);
		const compared = compareWith(baseline, result, recording ?? notComparable(baseline, side), isLeftOut);
		if (changes.length === 0) return compared;
		return {
			...compared,
			baseline: {
				...compared.baseline,
				checks: changedChecks(changes)
			}
		};
	};
	return {
		result: setup.baseline === null || comparing === null ? result : {
			...result,
			...compareResult(setup.baseline, comparing)
		},
		side: inputs.isWhole ? side : null,
		complete,
		failOn: failOnOf(setup),
		baseline: setup.baseline,
		leftAlone: inputs.leftAlone,
		wrongPaths: inputs.wrongPaths,
		sourceText: (uri) => texts.get(uri)?.text,
		quotableText: (uri) => {
			const input = texts.get(uri);
			return input?.mayQuote === true && !holdsHiddenDefault(input.text) ? input.text : void 0;
		}
	};
}
function notComparable({ name }, { input: { sinks, resources } }) {
	return {
		lacking: [name],
		things: [...sinks, ...resources]
	};
}
function mayHaveLostAll({ baseline, paths, trails }, unread) {
	if (baseline === null || !hadSinks(baseline) || paths.length === 0 && trails.accounts.length === 0) return false;
	return sinksUnread(baseline.sinks, unread).size === 0;
}
function leftOutBy({ files, workingDirectory, texts, baseline }, inputs) {
	if (baseline?.sameTree === false) return () => false;
	return (uri) => !inputs.texts.has(uri) && !texts.has(uri) && exists(files, resolve(workingDirectory, uri));
}

// src/model/printable.ts
const emoji = String.raw`\p{Extended_Pictographic}`;
const looks = String.raw`[\uFE00-\uFE0F]|(?<=${emoji}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D(?=${emoji})`;
const hidden = new RegExp(String.raw`(?!${looks})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`, "gu");
const plain = /^[\x20-\x7E]*$/;
const letters = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function printable(text) {
	return plain.test(text) ? text : text.replace(hidden, (character) => letters[character] ?? unicodeEscape(character));
}
function unicodeEscape(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
const colour = /(\u001b\[\d{1,3}m)/;
function printedLine(line, color = false) {
	if (!color) return withoutCommands(printable(line));
	return withoutCommands(line.split(colour).map((part, index) => index % 2 === 1 ? part : printable(part)).join(""));
}
function printedLines(lines, color = false) {
	return lines.map((line) => `${printedLine(line, color)}\n`).join("");
}
function withoutCommands(line) {
	if (!line.includes("::") && !line.includes("##[")) return line;
	return line.replaceAll("##[", "##\\[").replace(/^((?:\s|\u001b\[\d{1,3}m)*)::/, "$1\\::");
}
function jsonText(value) {
	return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}
function visibleJson(text) {
	return (plain.test(text) ? text : text.replace(/[^\n]+/g, (line) => plain.test(line) ? line : line.replace(hidden, jsonEscape))).replaceAll("##[", "#\\u0023[");
}
function jsonEscape(character) {
	return Array.from({ length: character.length }, (_unit, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/report/shared/message.ts
function messageParts({ message, sentence, code }) {
	return sentence === void 0 || code === void 0 ? {
		sentence: message,
		code: null
	} : {
		sentence,
		code
	};
}

// src/report/shared/order.ts
const levelRank = {
	error: 0,
	warning: 1,
	note: 2
};
const kindRank = {
	fail: 0,
	open: 1,
	informational: 2
};
function compareLevels(a, b) {
	return levelRank[a] - levelRank[b];
}
function worstFirst(a, b) {
	return compareLevels(a.level, b.level) || kindRank[a.kind] - kindRank[b.kind] || compareText(a.location.uri, b.location.uri) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}
function isActive(finding) {
	return finding.suppressed === null && finding.baseline !== "unchanged";
}

// src/report/shared/group.ts
function groupByCause(findings) {
	const causes = new Map(findings.map((finding) => [finding.fingerprint, finding]));
	const isFolded = (finding) => {
		const cause = causes.get(finding.causedBy ?? "");
		return cause !== void 0 && isActive(cause) === isActive(finding) && compareLevels(cause.level, finding.level) <= 0;
	};
	const folded = findings.filter(isFolded).sort(worstFirst);
	return groupFindings(findings.filter((finding) => !isFolded(finding))).map((group) => {
		const members = new Set(groupMembers(group).map(({ fingerprint }) => fingerprint));
		return {
			...group,
			consequences: folded.filter(({ causedBy }) => members.has(causedBy ?? ""))
		};
	});
}
function groupFindings(findings, apart = () => "", baseline = "apart") {
	return groupsOf(findings, (finding, index) => {
		const cause = finding.causeKey === "" ? String(index) : `=${finding.causeKey}`;
		return [
			finding.ruleId,
			finding.level,
			finding.kind,
			stateOf(finding, baseline),
			apart(finding),
			cause
		].join(" ");
	}).map(toGroup).sort((a, b) => worstFirst(a.shown, b.shown));
}
function stateOf(finding, baseline) {
	if (finding.suppressed !== null) return "suppressed";
	return baseline === "apart" && finding.baseline === "unchanged" ? "unchanged" : "active";
}
function toGroup(members) {
	const inOrder = [...members].sort((a, b) => Number(isActive(b)) - Number(isActive(a)) || worstFirst(a, b));
	const shown = inOrder.find(({ resource }) => resource !== null) ?? inOrder[0];
	if (shown === void 0) throw new Error("a group of findings cannot be empty");
	const operations = [...new Set(members.flatMap((finding) => finding.operations))].sort(compareText);
	return {
		shown,
		others: inOrder.filter((finding) => finding !== shown),
		operations,
		consequences: []
	};
}
function groupMembers({ shown, others }) {
	return [shown, ...others];
}
function unnamedOperations({ operations, shown }) {
	const named = new Set(shown.data?.namedOperations);
	return operations.filter((operation) => operation !== "*" && !named.has(operation));
}
function controlsOf(group) {
	return [...new Set([...groupMembers(group), ...group.consequences].flatMap(({ controls }) => controls))];
}
function scopesOf(group) {
	return [...new Set(groupMembers(group).flatMap(({ scopeId }) => scopeId ?? []))].sort(compareText);
}
function resourcesOf(group) {
	return [...new Set(groupMembers(group).flatMap(({ resource }) => resource ?? []))];
}
function scopeNames(ids) {
	const files = [...new Set(ids.map((id) => fileOf(id) ?? id))];
	const bases = new Set(files.map((file) => file.slice(file.lastIndexOf("/") + 1)));
	const folders = files.map((file) => file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".");
	return files.length > 1 && bases.size === 1 ? folders : files;
}

// src/report/shared/instances.ts
function instanceWords(group) {
	const resources = resourcesOf(group);
	const scopes = scopeNames(scopesOf(group));
	const isNameShared = new Set(resources.map(shortAddress)).size < resources.length;
	const places = scopes.length > 1 || !isNameShared ? scopes : scopeNames(resources.flatMap((id) => fileOf(id) ?? []));
	if (places.length < 2) return null;
	return listedInShort(places) + (resources.length > places.length ? `, ${counted(resources.length, "resource")}` : "");
}
function lineKey({ location: { uri, startLine } }) {
	return `${uri}:${String(startLine)}`;
}
const mostNamed$2 = 5;
function groupSaid(group) {
	const { sentence, code } = messageParts(group.shown);
	const instances = instanceWords(group);
	const others = otherPlaces(group).map(({ resource, location }) => resource ?? lineKey({ location }));
	const said = [
		sentence,
		...instances === null ? [] : [`In ${instances}.`],
		...others.length === 0 ? [] : [`Also: ${shortList(others, mostNamed$2)}.`]
	].join(" ");
	return code === null ? { message: said } : {
		message: `${said}\n\n${code}`,
		sentence: said,
		code
	};
}
function otherPlaces({ shown, others }) {
	return distinctPlaces(others, [shown]);
}
function distinctPlaces(findings, without = []) {
	const known = new Set(without.flatMap((finding) => keysOf(placeOf(finding))));
	return findings.flatMap((finding) => {
		const place = placeOf(finding);
		const [key = "", ...others] = keysOf(place);
		if (known.has(key)) return [];
		for (const one of [key, ...others]) known.add(one);
		return [place];
	});
}
function placeOf({ ruleId, resource, location }) {
	return {
		ruleId,
		resource: resource === null ? null : shortAddress(resource),
		location
	};
}
function keysOf({ ruleId, resource, location: { uri, startLine, startColumn } }) {
	const keyOf = (name) => JSON.stringify([
		ruleId,
		name,
		uri,
		startLine,
		startColumn
	]);
	return resource === null ? [keyOf(null)] : [keyOf(resource), keyOf(null)];
}

// src/report/shared/notifications.ts
function groupNotifications(notifications) {
	return groupsOf(notifications, ({ level, message, alike }) => JSON.stringify([
		level,
		alike ?? null,
		alike === void 0 ? message : null
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const places = group.flatMap(({ location }) => location ?? []);
		const locations = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
		return [{
			level: first.level,
			message: first.message,
			locations,
			count: group.length
		}];
	}).sort((a, b) => compareLevels(a.level, b.level));
}

// src/shell/cli/repository-paths.ts
function repositoryPaths(workingDirectory, environment) {
	const workspace = environment.GITHUB_WORKSPACE;
	const top = (workspace !== void 0 && workspace !== "" ? resolve(workspace) : null) ?? repositoryTop(workingDirectory, disk) ?? workingDirectory;
	return (uri) => {
		const absolute = resolve(workingDirectory, uri);
		const inside = relative(top, absolute);
		const path = inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
		return sep === "\\" ? path.replaceAll("\\", "/") : path;
	};
}

// src/shell/exit-status.ts
const exitStatus = {
	ok: 0,
	findings: 1,
	usage: 2,
	incomplete: 3
};
const failOnLevels = [
	"error",
	"warning",
	"note",
	"none"
];
const rank = {
	error: 3,
	warning: 2,
	note: 1
};
function exitStatusOf(result, complete, threshold) {
	if (!complete) return exitStatus.incomplete;
	return result.findings.some((finding) => failsRun(finding, threshold)) ? exitStatus.findings : exitStatus.ok;
}
function failsRun(finding, { failOn, undetermined, unchangedToo = false }) {
	if (failOn === "none" || finding.suppressed !== null || finding.baseline === "unchanged" && !unchangedToo) return false;
	switch (finding.kind) {
		case "fail": return rank[finding.level] >= rank[failOn];
		case "open": return undetermined;
		case "informational": return false;
	}
}

// src/shell/cli/write-file.ts
function writeWhole(path, text) {
	try {
		const target = targetOf(resolve(path));
		switch (target.kind) {
			case "descriptor":
				writeAll(target.descriptor, text);
				break;
			case "special":
				writeInPlace(target.path, text);
				break;
			case "file":
				replace(target.path, target.existing, text);
				break;
			case "folder": return {
				kind: "failed",
				because: "it is a folder"
			};
		}
		return { kind: "written" };
	} catch (error) {
		if (codeOf(error) === "EPIPE") return { kind: "written" };
		return {
			kind: "failed",
			because: writeFailure(error)
		};
	}
}
const reasons = {
	ENOENT: "there is no such folder",
	ENOTDIR: "there is no such folder",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EROFS: "the file system is read-only",
	EFBIG: "the file would be too big",
	EBADF: "it is not open",
	ENXIO: "nothing is open there"
};
function writeFailure(error) {
	return reasons[codeOf(error)] ?? failureReason(error);
}
function unwritten(named, because) {
	return `${named} cannot be written: ${because}.`;
}
function codeOf(error) {
	return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
const mostLinks = 40;
function targetOf(path) {
	let current = path;
	for (let followed = 0; followed <= mostLinks; followed++) {
		const descriptor = descriptorOf(current);
		if (descriptor !== null) return {
			kind: "descriptor",
			descriptor
		};
		const next = linkAt(current);
		if (next === null) return ofPath(current);
		current = resolve(dirname(current), next);
	}
	throw Object.assign(/* @__PURE__ */ new Error("too many symbolic links"), { code: "ELOOP" });
}
function ofPath(path) {
	const existing = statSync(path, { throwIfNoEntry: false }) ?? null;
	if (existing === null || existing.isFile()) return {
		kind: "file",
		path,
		existing
	};
	return existing.isDirectory() ? { kind: "folder" } : {
		kind: "special",
		path
	};
}
const standardStreams = {
	"/dev/stdin": 0,
	"/dev/stdout": 1,
	"/dev/stderr": 2
};
function descriptorOf(path) {
	if (process.platform === "win32") return null;
	const numbered = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path);
	return numbered === null ? standardStreams[path] ?? null : Number(numbered[1]);
}
function linkAt(path) {
	try {
		return readlinkSync(path);
	} catch (error) {
		if ([
			"EINVAL",
			"UNKNOWN",
			"ENOENT"
		].includes(codeOf(error))) return null;
		throw error;
	}
}
function replace(path, existing, text) {
	const temporary = join(dirname(path), `.trailproof-${randomBytes(6).toString("hex")}.tmp`);
	try {
		writeTemporary(temporary, existing, text);
		renameSync(temporary, path);
	} catch (error) {
		remove(temporary);
		if (existing === null || ![
			"EACCES",
			"EPERM",
			"EBUSY"
		].includes(codeOf(error))) throw error;
		writeInPlace(path, text);
	}
}
function writeTemporary(path, existing, text) {
	const descriptor = openSync(path, "wx", 438);
	try {
		if (existing !== null) keepMode(descriptor, existing);
		writeAll(descriptor, text);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
function keepMode(descriptor, { mode, uid, gid }) {
	try {
		fchownSync(descriptor, uid, gid);
	} catch {}
	fchmodSync(descriptor, mode & 4095);
}
function writeInPlace(path, text) {
	const descriptor = openSync(path, "w");
	try {
		writeAll(descriptor, text);
	} finally {
		closeSync(descriptor);
	}
}
function writeAll(descriptor, text) {
	const bytes = Buffer.from(text);
	for (let done = 0; done < bytes.length;) try {
		done += writeSync(descriptor, bytes, done);
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
	}
}
function remove(path) {
	try {
		unlinkSync(path);
	} catch {}
}

// src/shell/cli/terminal.ts
function terminalOf({ isTTY = false, columns = 80 }, color) {
	return {
		color: color ?? styleWanted(process.env, isTTY),
		width: isTTY ? Math.max(60, columns) : 100
	};
}
function styleWanted(environment, isTerminal) {
	const force = environment.FORCE_COLOR;
	if (environment.NO_COLOR !== void 0 && environment.NO_COLOR !== "") return false;
	if (force !== void 0) return force !== "0" && force !== "false";
	return isTerminal && environment.TERM !== "dumb";
}
var UnwrittenOutput = class extends Error {
	constructor(cause) {
		super(unwritten("standard output", writeFailure(cause)));
		this.name = "UnwrittenOutput";
	}
};
function watchStreams() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
}
async function print(text) {
	if (text === "") return true;
	try {
		await written(process.stdout, text);
		return true;
	} catch (error) {
		if (error.code !== "EPIPE") throw new UnwrittenOutput(error);
		return false;
	}
}
async function tell(...lines) {
	if (lines.length === 0) return;
	await written(process.stderr, printedLines(lines)).catch(() => void 0);
}
async function written(stream, text) {
	await new Promise((done, fail) => {
		stream.write(text, (error) => {
			if (error == null) done();
			else fail(error);
		});
	});
}
function stopAtDefect(error) {
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	const [said = ""] = (error instanceof Error ? `${error.name}: ${error.message}` : stack).split("\n");
	const shown = said.length > longestDefect ? `${said.slice(0, longestDefect)}\u2026` : said;
	const wanted = (process.env.TRAILPROOF_DEBUG ?? "") !== "";
	const line = `trailproof: internal error: ${shown}. Please report it${wanted ? "" : " and send what the same command prints with TRAILPROOF_DEBUG=1"}.`;
	try {
		writeSync(2, printedLines([line, ...wanted ? stack.split("\n") : []]));
	} catch {}
	process.exit(exitStatus.usage);
}
const longestDefect = 300;

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/shared/layout.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function createColors(enabled) {
	return import_picocolors.default.createColors(enabled);
}
const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;
const unusual = /[\u0300-\uFFFF]/;
function characterWidth(character) {
	if (character < "\u0300") return 1;
	if (combining.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
function displayWidth(text) {
	if (!unusual.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function clip(text, width) {
	if (displayWidth(text) <= width) return text;
	let clipped = "";
	let used = 1;
	for (const character of text) {
		used += characterWidth(character);
		if (used > width) break;
		clipped += character;
	}
	return `${clipped.trimEnd()}\u2026`;
}
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of printable(text.trimEnd()).split(" ")) {
		if (word === "") continue;
		if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	if (line !== "") lines.push(line);
	return lines;
}
function shortNames(ids) {
	const shared = /* @__PURE__ */ new Map();
	for (const id of ids) shared.set(shortAddress(id), (shared.get(shortAddress(id)) ?? /* @__PURE__ */ new Set()).add(id));
	return (id) => (shared.get(shortAddress(id))?.size ?? 1) > 1 ? longName(id) : shortAddress(id);
}
function longName(id) {
	const [, region, account, name] = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):(.+)$/.exec(id) ?? [];
	return name === void 0 ? id : `${name} (account ${account ?? ""}, ${region ?? ""})`;
}

// src/report/shared/code-frame.ts
function sourceLines(sourceText) {
	const cache = /* @__PURE__ */ new Map();
	return (uri) => {
		if (!cache.has(uri)) cache.set(uri, sourceText(uri)?.split(/\r?\n/));
		return cache.get(uri);
	};
}
function codeFrame(location, lines, options) {
	const target = lines?.[location.startLine - 1];
	if (lines === void 0 || target === void 0) return [];
	const gutter = String(Math.min(lines.length, location.startLine + options.context)).length;
	const available = Math.max(20, options.width - gutter - 3);
	const view = viewOf(target, location, available);
	const context = view.shifted ? 0 : options.context;
	const { dim, red } = options.colors;
	const frame = [];
	for (let number = location.startLine - context; number <= location.startLine + context; number++) {
		if (number === location.startLine) {
			frame.push(`${dim(`${String(number).padStart(gutter)} \u2502`)} ${view.text}`);
			frame.push(`${dim(`${" ".repeat(gutter)} \u2502`)} ${" ".repeat(view.caret)}${red("^".repeat(view.length))}`);
			continue;
		}
		const text = clip(shown((lines[number - 1] ?? "").slice(0, 4 * available)), available).trimEnd();
		if (text !== "") frame.push(dim(`${String(number).padStart(gutter)} \u2502 ${text}`));
	}
	return frame;
}
function viewOf(line, location, available) {
	const start = Math.min(location.startColumn - 1, line.length);
	const sameLine = location.endLine === location.startLine;
	const end = Math.max(start, Math.min(sameLine ? location.endColumn - 1 : line.trimEnd().length, line.length));
	const offset = line.length <= 4 * available && displayWidth(shown(line)) <= available || start < available / 2 ? 0 : start - Math.floor(available / 3);
	const lead = offset > 0 ? "\u2026" : "";
	const before = lead + shown(line.slice(offset, start));
	const text = clip(lead + shown(line.slice(offset, offset + 4 * available)), available);
	const caret = Math.min(displayWidth(before), available - 1);
	const marked = displayWidth(shown(line.slice(start, Math.min(end, start + available))));
	return {
		text,
		shifted: offset > 0,
		caret,
		length: Math.max(1, Math.min(marked, available - caret))
	};
}
function shown(text) {
	return printable(text.replaceAll("	", "  "));
}

// src/report/shared/next-steps.ts
const stepWords = {
	"command-line": {
		trails: "Show trails that are not in this code with --trails FILE:",
		parameter: (names) => shortList(names.map((name) => `--parameter ${name}=\u2026`), 3),
		sameAccount: "add --same-account"
	},
	workflow: {
		trails: "Show trails that are not in this code with the input trails:",
		parameter: (names) => `set the input parameters to ${shortList(names.map((name) => `${name}=\u2026`), 3)}`,
		sameAccount: "set the input same-account to true"
	}
};
function nextSteps(result, audience = "command-line") {
	const words = stepWords[audience];
	const active = result.findings.filter(isActive);
	const open = openReasons(result);
	const steps = [];
	if (active.some(({ ruleId, data }) => ruleId === "no-trail-found" && data?.trailFilesRead !== true)) steps.push(`${words.trails} a snapshot, or the output of aws cloudtrail describe-trails, get-event-selectors and get-trail-status.`);
	const parameters = openParameters(result);
	if (parameters.length > 0) steps.push(`Give the values that the code leaves unresolved: ${words.parameter(parameters)}.`);
	if (open.some(({ code }) => code === "same-account-unknown")) steps.push(`If all inputs belong to one account, ${words.sameAccount}.`);
	const worst = groupByCause(active).find(({ shown }) => shown.kind === "fail")?.shown;
	if (worst !== void 0 && audience === "command-line") steps.push(`Read what the rule means and how to fix it: trailproof rule ${worst.ruleId}`);
	return steps;
}
function openParameters(result) {
	const ofFindings = result.findings.filter(isActive).flatMap(({ data }) => data?.parameters ?? []);
	const ofReasons = openReasons(result).flatMap(({ parameters }) => parameters ?? []);
	return [.../* @__PURE__ */ new Set([...ofFindings, ...ofReasons])].sort(compareText);
}
function openReasons({ coverage }) {
	return coverage.filter(({ verdict }) => verdict === "undetermined").flatMap(({ reasons }) => reasons);
}

// src/report/shared/selector-to-paste.ts
function selectorsToPaste(groups, { sinks }) {
	const byId = new Map(sinks.map((sink) => [sink.id, sink]));
	const gaps = groups.map((group) => gapOf(group, byId));
	const wanted = /* @__PURE__ */ new Map();
	const narrowed = /* @__PURE__ */ new Map();
	for (const gap of gaps) {
		if (gap === null) continue;
		wanted.set(gap.sink, [...wanted.get(gap.sink) ?? [], ...gap.selectors]);
		if (gap.replaces.length > 0) narrowed.set(gap.sink, gap.replaces);
	}
	const offered = /* @__PURE__ */ new Set();
	const nameOf = shortNames(sinks.map(({ id }) => id));
	return gaps.map((gap) => {
		if (gap === null) return null;
		const { sink, writer } = gap;
		const isWhole = holdsWholeList(sink, writer);
		const selectors = together(isWhole ? wanted.get(sink) ?? [] : gap.selectors);
		const replaces = isWhole ? narrowed.get(sink) ?? [] : gap.replaces;
		const selector = {
			sink: nameOf(sink.id),
			...paste({
				...gap,
				replaces
			}, selectors)
		};
		const key = JSON.stringify([sink.id, selector]);
		if (offered.has(key)) return "offered-before";
		offered.add(key);
		return selector;
	});
}
function gapOf({ shown, others }, sinks) {
	const fixes = [shown, ...others].flatMap(({ fix }) => fix === void 0 ? [] : [fix]);
	const sink = sinks.get(fixes[0]?.sink ?? "");
	const dialect = sink === void 0 ? null : writtenDialectOf(sink);
	const writer = dialect?.selectors ?? null;
	if (sink === void 0 || dialect === null || writer === null || shown.suppressed !== null) return null;
	const own = fixes.filter((fix) => fix.sink === sink.id);
	return {
		sink,
		dialect,
		writer,
		selectors: own.flatMap((fix) => fix.selectors),
		replaces: [...new Set(own.flatMap(({ replaces = [] }) => replaces))]
	};
}
function holdsWholeList(sink, { replace }) {
	const { selectors } = sink;
	return wholeListOf(sink) !== void 0 && (replace !== void 0 || selectors === "default" || selectors === "basic");
}
function wholeListOf({ selectorCode, selectorList }) {
	return selectorCode ?? selectorList;
}
function together(selectors) {
	const byName = /* @__PURE__ */ new Map();
	for (const selector of selectors) {
		const { Name = "" } = selector;
		const known = byName.get(Name);
		byName.set(Name, known === void 0 ? selector : either(known, selector));
	}
	return [...byName].sort(([a], [b]) => a < b ? -1 : 1).map(([, selector]) => selector);
}
function either(a, b) {
	const fields = a.FieldSelectors.flatMap((field) => {
		const other = b.FieldSelectors.find(({ Field }) => Field === field.Field);
		if (other === void 0) return [];
		const leftOut = field.NotStartsWith ?? other.NotStartsWith;
		const merged = {
			Field: field.Field,
			...union("Equals", field, other),
			...union("StartsWith", field, other),
			...leftOut === void 0 ? {} : { NotStartsWith: leftOut }
		};
		return Object.keys(merged).length > 1 ? [merged] : [];
	});
	return {
		...a,
		FieldSelectors: fields
	};
}
function union(operator, a, b) {
	const [ofA, ofB] = [a[operator], b[operator]];
	return ofA === void 0 || ofB === void 0 ? {} : { [operator]: [.../* @__PURE__ */ new Set([...ofA, ...ofB])].sort() };
}
function paste(gap, added) {
	const { sink, dialect, writer } = gap;
	const { property, items, replace } = writer;
	const { selectors } = sink;
	const list = wholeListOf(sink);
	const isNarrowed = gap.replaces.length > 0;
	const kept = isNarrowed ? list?.filter((selector) => !isOfManagement(selector)) : list;
	const isThere = new Set(kept?.map((selector) => JSON.stringify(selector)));
	const whole = [...kept ?? [], ...added.filter((selector) => !isThere.has(JSON.stringify(selector)))];
	if (replace === void 0) {
		const snippet = items(holdsWholeList(sink, writer) ? whole : added);
		if (isNarrowed && selectors === "advanced") return {
			snippet,
			use: {
				kind: "instead",
				of: selectorTitles(titlesOf(gap))
			},
			advice: null
		};
		return {
			snippet,
			use: {
				kind: "add",
				property
			},
			advice: adviceToAdd(gap, kept)
		};
	}
	if (list === void 0 && dialect.deployedBy !== "nothing") return {
		snippet: null,
		use: { kind: "rewrite" },
		advice: adviceToRewrite(gap, added)
	};
	if (list === void 0) {
		const advice = `This property holds the whole list, and some of the selectors in it are unresolved here. Keep them${withoutNarrowed(gap)} and add these.`;
		return {
			snippet: items(added),
			use: {
				kind: "add",
				property
			},
			advice
		};
	}
	return {
		snippet: replace({
			...sink,
			selectors: whole,
			hasBasicSelectors: selectors === "basic"
		}),
		use: { kind: "replace" },
		advice: adviceToReplace(gap, kept ?? [])
	};
}
function isOfManagement({ FieldSelectors }) {
	return FieldSelectors.some(({ Field, Equals }) => Field === "eventCategory" && Equals?.[0] === "Management");
}
function titlesOf({ sink, replaces }) {
	const nameOf = (position) => sink.narrowedSelectors?.find(({ index }) => index === position)?.name ?? sink.selectorList?.[position]?.Name;
	return replaces.map((index) => ({
		index,
		name: nameOf(index) ?? null
	}));
}
function withoutNarrowed(gap) {
	return gap.replaces.length === 0 ? "" : ` without ${selectorTitles(titlesOf(gap))}`;
}
const oneKind = "The trail has basic event selectors, and CloudTrail takes only one kind.";
function adviceToAdd(gap, kept) {
	const { sink, dialect, replaces } = gap;
	switch (sink.selectors) {
		case "advanced": return null;
		case "default": return noSelectorsYet(sink.kind);
		case "basic": {
			const isNarrowed = replaces.length > 0;
			return kept === void 0 ? `${oneKind} Some of what they select is unresolved here. ${rewritten(isNarrowed)}.` : `${oneKind} ${sameAs(kept, isNarrowed)} Replace ${dialect.nameOf("EventSelectors")} with this list${orInBasicOnes(gap)}.`;
		}
		case "unknown": return `The selectors that the trail has now are unresolved. Keep them${withoutNarrowed(gap)}.`;
	}
}
function orInBasicOnes({ sink, dialect, replaces }) {
	const clauses = (sink.narrowedSelectors ?? []).flatMap((selector) => replaces.includes(selector.index) && selector.by.length > 0 ? [`remove ${listed(selector.by.map(dialect.nameOf), "and")} from ${selectorTitle(selector)}`] : []);
	return clauses.length === 0 ? "" : `, or ${listed(clauses, "and")}`;
}
function rewritten(isNarrowed) {
	return isNarrowed ? "Rewrite what they select of data events as advanced event selectors" : "Rewrite them as advanced event selectors";
}
function adviceToRewrite(gap, added) {
	return `${gap.sink.selectors === "basic" ? `${oneKind} Some of what they select is unresolved here. ${rewritten(gap.replaces.length > 0)}` : `The app sets the whole list of selectors, and some of it is unresolved here. Keep it${withoutNarrowed(gap)}`}, and add one for each of: ${added.map(({ FieldSelectors }) => FieldSelectors.map(conditionClause).join(", ")).join("; ")}.`;
}
function conditionClause({ Field, ...operators }) {
	return [Field, ...Object.entries(operators).map(([operator, values]) => `${operator} ${values.join(" or ")}`)].join(" ");
}
function noSelectorsYet(kind) {
	return `The ${kind === "trail" ? "trail" : "event data store"} has no selectors and records management events by default. Selectors replace that default, so the first one here selects management events.`;
}
function adviceToReplace(gap, kept) {
	const { kind, selectors } = gap.sink;
	switch (selectors) {
		case "default": return noSelectorsYet(kind);
		case "basic": return `This replaces the basic event selectors of the trail. ${sameAs(kept, gap.replaces.length > 0)}`;
		case "advanced":
		case "unknown": return `This replaces the whole list: the selectors of now${withoutNarrowed(gap)}, then the new ones.`;
	}
}
function sameAs(kept, isNarrowed) {
	if (isNarrowed) return kept.length === 0 ? "This one matches all management events." : "These match the same data events, and all management events.";
	switch (kept.length) {
		case 0: return "Those match no event.";
		case 1: return "The first selector here matches the same events.";
		default: return `The first ${String(kept.length)} selectors here match the same events.`;
	}
}

// src/report/shared/counts.ts
function countVerdicts(rows) {
	const counts = {
		covered: 0,
		partial: 0,
		uncovered: 0,
		"never-recorded": 0,
		undetermined: 0
	};
	for (const row of rows) counts[row.verdict] += row.count;
	return counts;
}
function isCounted({ partOf }) {
	return partOf === void 0;
}
function countsByScope(entries) {
	return groupsOf(entries.filter(isCounted), ({ scope }) => scope ?? "").map(countVerdicts);
}
function range(counts) {
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	return least === most ? String(most) : `${String(least)} to ${String(most)}`;
}

// src/report/shared/summary.ts
function standingOf(result, complete = saysComplete(result)) {
	const active = result.findings.filter(isActive);
	const [worst] = active.filter((finding) => finding.kind === "fail").sort((a, b) => compareLevels(a.level, b.level));
	if (worst !== void 0) return {
		kind: "fails",
		level: worst.level
	};
	if (!complete) return { kind: "incomplete" };
	if (active.some((finding) => finding.kind === "open")) return { kind: "open" };
	return { kind: wasJudged(result) ? "clean" : "nothing-judged" };
}
function saysComplete({ notifications }) {
	return notifications.every(({ level }) => level !== "error");
}
function wasJudged({ coverage, sinks }) {
	return coverage.length > 0 || sinks.length > 0;
}
function headlineParts(result, complete = saysComplete(result)) {
	const isClaim = complete && wasJudged(result);
	return [
		...result.findings.length > 0 || isClaim ? [findingCounts(result)] : [],
		...complete ? [] : ["incomplete: some input could not be read"],
		wasJudged(result) ? coverageCounts(result) : nothingJudged(complete)
	];
}
function nothingJudged(complete) {
	return complete ? "nothing judged: no trail or event data store found" : "nothing judged in the rest";
}
function findingCounts(result) {
	const active = groupByCause(result.findings.filter(isActive));
	const of = (level) => active.filter(({ shown }) => shown.level === level).length;
	const inactive = groupByCause(result.findings.filter((finding) => !isActive(finding)));
	const suppressed = inactive.filter(({ shown }) => shown.suppressed !== null).length;
	const unchanged = inactive.length - suppressed;
	const parts = [
		...[
			...of("error") > 0 ? [counted(of("error"), "error")] : [],
			...of("warning") > 0 ? [counted(of("warning"), "warning")] : [],
			...of("note") > 0 ? [counted(of("note"), "note")] : []
		],
		...suppressed > 0 ? [`${String(suppressed)} suppressed`] : [],
		...unchanged > 0 ? [`${String(unchanged)} unchanged`] : []
	];
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
function coverageCounts({ coverage }) {
	if (coverage.length === 0) return "no required events";
	const scopes = countsByScope(coverage);
	const isThere = (verdict) => scopes.some((counts) => counts[verdict] > 0);
	const of = (verdict) => range(scopes.map((counts) => counts[verdict]));
	const single = scopes.every(({ covered }) => covered === 1);
	return `${[
		`${of("covered")} ${single ? "operation" : "operations"} covered`,
		...isThere("partial") ? [`${of("partial")} in part`] : [],
		...isThere("uncovered") ? [`${of("uncovered")} not recorded`] : [],
		...isThere("undetermined") ? [`${of("undetermined")} undetermined`] : [],
		...isThere("never-recorded") ? [`${of("never-recorded")} never recorded by CloudTrail`] : []
	].join(", ")}${scopes.length === 1 ? "" : ` in each of ${String(scopes.length)} accounts`}`;
}

// src/report/shared/related.ts
function relatedToShow(finding) {
	return finding.relatedLocations.filter((related) => related.inMessage === void 0 || !samePlace(finding, related));
}
function samePlace(finding, related) {
	const [a, b] = [finding.location, related.location];
	return a.uri === b.uri && a.startLine === b.startLine && a.startColumn === b.startColumn;
}

// src/report/shared/counterexample.ts
function counterexampleFields(event) {
	return [
		["eventSource", event.eventSource],
		["eventName", event.eventName],
		["eventCategory", event.eventCategory],
		["eventType", event.eventType === "AwsApiCall" ? void 0 : event.eventType],
		["readOnly", event.readOnly === void 0 ? void 0 : String(event.readOnly)],
		["awsRegion", event.awsRegion],
		["recipientAccountId", event.recipientAccountId],
		["userIdentity.arn", event.userIdentity?.arn],
		["sessionCredentialFromConsole", event.sessionCredentialFromConsole],
		["errorCode", event.errorCode],
		["vpcEndpointId", event.vpcEndpointId],
		...(event.resources ?? []).flatMap((resource) => [
			["resources.type", resource.type],
			["resources.ARN", resource.ARN],
			["resources.ARNPrefix", resource.ARNPrefix]
		])
	].flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
}

// src/report/formats/text/style.ts
const narrowest = 60;
const widest = 120;
function textStyle(options) {
	const width = Number.isFinite(options.width) ? Math.floor(options.width) : 80;
	return {
		colors: createColors(options.color),
		width: Math.min(widest, Math.max(narrowest, width)),
		verbose: options.verbose
	};
}
function levelColor(colors, level) {
	switch (level) {
		case "error": return (text) => colors.bold(colors.red(text));
		case "warning": return (text) => colors.bold(colors.yellow(text));
		case "note": return (text) => colors.bold(colors.blue(text));
	}
}

// src/report/formats/text/finding.ts
const indent$1 = "  ";
const mostOthers = 5;
const mostRelated = 3;
function findingBlock(group, lines, style) {
	const { shown } = group;
	const block = [headLine(shown, style), ...indented(messageLines(shown, style.width - 2))];
	const unnamed = unnamedOperations(group);
	if (unnamed.length > 0) block.push(...labelled("operations", shortListUnless(style.verbose, unnamed, 8), style));
	const instances = instanceWords(group);
	if (instances !== null) block.push(...labelled("in", instances, style));
	const others = otherPlaces(group);
	if (others.length > 0) block.push(...labelled("also", placeNames(others, style), style));
	if (group.consequences.length > 0) block.push(...labelled("leads to", consequences(group.consequences), style));
	if (controlsOf(group).length > 0) block.push(...labelled("required by", requiredBy(group), style));
	if (shown.suppressed !== null) block.push(...labelled("suppressed", shown.suppressed.justification ?? "without a reason", style));
	if (shown.kind === "informational") return block;
	block.push(...frame(shown.location, 1, lines, style));
	if (shown.counterexample !== void 0) block.push(...missingEvent(shown.counterexample, style));
	const related = relatedToShow(shown);
	for (const place of related.slice(0, mostRelated)) block.push(...relatedLines(place, shown.location, lines, style));
	if (related.length > mostRelated) block.push(style.colors.dim(`${"  "}and ${counted(related.length - mostRelated, "more place")}`));
	return block;
}
function messageLines(finding, width) {
	const { sentence, code } = messageParts(finding);
	return [...wrap(sentence, width), ...code === null ? [] : ["", ...code.split("\n")]];
}
function headLine(finding, { colors }) {
	const states = [
		...finding.kind === "fail" ? [] : [finding.kind],
		...finding.suppressed === null ? [] : ["suppressed"],
		...finding.baseline === null ? [] : [finding.baseline]
	];
	const state = states.length === 0 ? "" : colors.dim(` (${states.join(", ")})`);
	return `${levelColor(colors, finding.level)(finding.level)}${state} ${colors.bold(printable(finding.ruleId))} ${colors.cyan(place(finding.location))}`;
}
function place(location) {
	return printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`);
}
function requiredBy(group) {
	const asked = [...groupMembers(group), ...group.consequences].flatMap((finding) => [finding, ...finding.alsoFor ?? []]).map(({ policy, requirement }) => [policy, requirement].filter((part) => part !== null).join("/"));
	const policies = [...new Set(asked)].filter((name) => name !== "").map((name) => `policy ${name}`);
	return [...controlsOf(group), ...policies].join(", ");
}
function placeNames(others, style) {
	const names = others.map(({ resource, location }) => `${resource ?? ""} (${place(location)})`.trim());
	return shortListUnless(style.verbose, names, mostOthers);
}
function consequences(findings) {
	return distinctPlaces(findings).map(({ ruleId, resource, location }) => `${ruleId} ${resource === null ? "for events without a resource" : `on ${resource}`} (${place(location)})`).join(", ");
}
function shortListUnless(all, names, most) {
	return shortList(names, all ? names.length : most);
}
function labelled(label, text, style) {
	const width = label.length + 2 + 1;
	return wrap(text, style.width - width).map((line, index) => index === 0 ? `${"  "}${style.colors.dim(label)} ${line}` : `${" ".repeat(width)}${line}`);
}
function indented(lines) {
	return lines.map((line) => "  " + line);
}
function frame(location, context, lines, style) {
	return indented(codeFrame(location, lines(location.uri), {
		colors: style.colors,
		width: style.width - 2,
		context
	}));
}
function missingEvent(event, style) {
	const fields = counterexampleFields(event);
	const nameWidth = Math.max(...fields.map(([name]) => name.length));
	return [`${"  "}missed event, which nothing records`, ...fields.map(([name, value]) => `${"  "}${"  "}${style.colors.dim(pad(name, nameWidth))}  ${printable(value)}`)];
}
function relatedLines({ location, message, inMessage }, shownAt, lines, style) {
	const words = inMessage === void 0 ? wrap(message, style.width - 4) : [];
	return [
		`${"  "}${style.colors.dim("see")} ${style.colors.cyan(place(location))}`,
		...words.map((line) => "    " + line),
		...place(location) === place(shownAt) ? [] : indented(frame(location, 0, lines, {
			...style,
			width: style.width - 2
		}))
	];
}

// src/report/formats/text/brief.ts
const mostLines = 3;
const mostPlaces$1 = 2;
var BriefFindings = class {
	#told = /* @__PURE__ */ new Set();
	#lines;
	#style;
	constructor(lines, style) {
		this.#lines = lines;
		this.#style = style;
	}
	block(group) {
		const { shown } = group;
		const style = this.#style;
		const { code } = messageParts(shown);
		return [
			headLine(shown, style),
			...wrap(this.#sentence(shown), style.width - "  ".length).map((line) => "  " + line),
			...code === null ? [] : ["", ...code.split("\n").map((line) => "  " + line)],
			...placeLines(group, style),
			...this.#codeLine(shown.location),
			...shown.counterexample === void 0 ? [] : labelled("missed event", eventWords(shown.counterexample), style),
			...relatedLine(shown, style),
			...leadsTo(group, style)
		];
	}
	#sentence(finding) {
		const [, ...further] = finding.data?.reasons ?? [];
		let { sentence } = messageParts(finding);
		for (const { message } of further) {
			if (this.#told.has(message)) sentence = sentence.replace(` ${message}.`, () => "");
			this.#told.add(message);
		}
		return sentence;
	}
	#codeLine({ uri, startLine }) {
		const text = this.#lines(uri)?.[startLine - 1];
		if (text === void 0) return [];
		const { colors, width } = this.#style;
		const gutter = `${String(startLine)} \u2502`;
		const line = printable(text.slice(0, 4 * width).replaceAll("	", "  ")).trimEnd();
		return [`${"  "}${colors.dim(gutter)} ${clip(line, width - gutter.length - "  ".length - 1)}`];
	}
};
function placeLines(group, style) {
	const instances = instanceWords(group);
	const others = otherPlaces(group);
	if (instances === null) {
		const names = others.map(({ resource, location }) => `${resource ?? ""} (${place(location)})`.trim());
		return names.length === 0 ? [] : labelled("also", shortList(names, mostPlaces$1), style).slice(0, mostLines);
	}
	const here = place(group.shown.location);
	const lines = [...new Set(others.map(({ location }) => place(location)))].filter((line) => line !== here);
	return labelled("in", instances + (lines.length === 0 ? "" : `, also ${shortList(lines, mostPlaces$1)}`), style);
}
function eventWords({ eventSource, eventName, awsRegion, resources }) {
	const arns = (resources ?? []).flatMap(({ ARN, ARNPrefix }) => ARN ?? ARNPrefix ?? []);
	if (arns.length > 0) return `${eventName} on ${arns.join(" and ")}`;
	return `${eventSource} ${eventName}${awsRegion === void 0 ? "" : ` in ${awsRegion}`}`;
}
function relatedLine(shown, style) {
	const places = [...new Set(relatedToShow(shown).map(({ location }) => place(location)))].filter((name) => name !== place(shown.location));
	return places.length === 0 ? [] : labelled("see", shortList(places, mostPlaces$1), style);
}
function leadsTo({ consequences }, style) {
	const rules = [...new Set(consequences.map(({ ruleId }) => ruleId))];
	return rules.length === 0 ? [] : labelled("leads to", `${String(consequences.length)} \u00d7 ${rules.join(", ")}`, style);
}

// src/report/shared/changes.ts
const checksHeading = "This change also changes what is checked";
const order = {
	lost: 0,
	unclear: 1,
	gained: 2
};
const verdictNames = {
	covered: "covered",
	partial: "in part",
	uncovered: "not recorded",
	undetermined: "undetermined",
	"never-recorded": "never recorded"
};
function changeRows({ coverage }) {
	return [...coverage ?? []].sort((a, b) => order[a.change] - order[b.change]).map(rowOf$1);
}
function rowOf$1({ change, operations, count, resource, service, before, after }) {
	return {
		change,
		operations,
		count,
		resource: resource === null ? null : shortAddress(resource.address),
		service,
		verdicts: `${verdictNames[before]} \u2192 ${verdictNames[after]}`
	};
}
function notComparedParts({ notCompared }) {
	if (notCompared === void 0) return [];
	const { findings, operations } = notCompared;
	return [...findings.length > 0 ? [`${counted(findings.length, "finding")} not compared`] : [], ...operations > 0 ? [`${counted(operations, "operation")} not compared`] : []];
}
function changeSummary(comparison) {
	const rows = changeRows(comparison);
	const count = (change) => rows.filter((row) => row.change === change).reduce((sum, row) => sum + row.count, 0);
	const parts = [
		...count("lost") > 0 ? [`${counted(count("lost"), "operation")} lost`] : [],
		...count("unclear") > 0 ? [`${counted(count("unclear"), "operation")} now undetermined`] : [],
		...count("gained") > 0 ? [`${counted(count("gained"), "operation")} gained`] : [],
		...comparison.fixed.length > 0 ? [`${counted(comparison.fixed.length, "finding")} fixed`] : [],
		...notComparedParts(comparison)
	];
	if (parts.length > 0) return parts.join(", ");
	return comparison.coverage === null ? "no finding fixed" : "no change in coverage";
}

// src/report/formats/text/changes.ts
const mostFixed = 10;
function changeSection(comparison, style) {
	if (comparison === void 0) return [];
	const { colors } = style;
	const rows = changeRows(comparison);
	const subjects = rows.map(subjectOf);
	const width = Math.min(40, Math.max(0, ...subjects.map(displayWidth)));
	const lines = rows.flatMap((row, index) => changeLines(row, pad(clip(subjects[index] ?? "", width), width), style));
	const fixed = comparison.fixed.slice(0, mostFixed).flatMap((finding) => wrap(`${finding.ruleId}${finding.resource === null ? "" : ` on ${shortAddress(finding.resource)}`}`, style.width - 15).map((line, index) => `  ${index === 0 ? colors.green("\u2714 fixed     ") : " ".repeat(12)} ${line}`));
	const more = comparison.fixed.length > mostFixed ? [colors.dim(`    and ${String(comparison.fixed.length - mostFixed)} more fixed`)] : [];
	return [
		`${colors.bold(`Since ${printable(comparison.name)}`)} ${colors.dim(`\u00b7 ${changeSummary(comparison)}`)}`,
		...lines,
		...fixed,
		...more
	];
}
function checksSection(comparison, { colors, width }) {
	const checks = comparison?.checks ?? [];
	if (checks.length === 0) return [];
	const lines = checks.flatMap(({ message, location }) => {
		const place = location === null ? "" : ` ${printable(`(${location.uri}:${String(location.startLine)})`)}`;
		return wrap(`${printable(message)}${place}`, width - 4).map((line, index) => `  ${index === 0 ? "\u00b7" : " "} ${line}`);
	});
	return [colors.bold(checksHeading), ...lines];
}
function subjectOf({ resource, service }) {
	return printable(resource ?? service ?? "all other services");
}
function changeLines(row, subject, style) {
	const names = row.operations.includes("*") ? "management events" : style.verbose ? row.operations.join(", ") : shortList(row.operations, 3);
	const subjectWidth = displayWidth(subject);
	const [first = "", ...rest] = wrap(`${names}: ${row.verdicts}`, Math.max(20, style.width - subjectWidth - 17));
	const indent = " ".repeat(subjectWidth + 16);
	return [`  ${mark$1(row.change, style)} ${subject}  ${first}`, ...rest.map((line) => `${indent} ${line}`)];
}
function mark$1(change, { colors }) {
	switch (change) {
		case "lost": return colors.red("\u2718 lost      ");
		case "unclear": return colors.magenta("? unclear   ");
		case "gained": return colors.green("\u2714 gained    ");
	}
}

// src/report/shared/control-rows.ts
const statusWords = {
	satisfied: {
		sign: "\u2714",
		words: "satisfied"
	},
	"not-satisfied": {
		sign: "\u2718",
		words: "not satisfied"
	},
	undetermined: {
		sign: "?",
		words: "undetermined"
	},
	"nothing-in-scope": {
		sign: "\u00b7",
		words: "nothing in scope"
	},
	"not-assessed": {
		sign: "\u2013",
		words: "not assessed"
	}
};
function frameworkRows(controls) {
	return [...groupBy(controls, ({ id }) => frameworkOf(id))].map(([framework, members]) => {
		const told = members.find(({ reference }) => reference !== null);
		return {
			framework,
			reference: told?.reference?.slice(0, told.reference.lastIndexOf(", ")) ?? null,
			url: told?.url ?? null,
			controls: members
		};
	});
}
function controlNumberOf(id) {
	return id.slice(id.indexOf("/") + 1);
}
function frameworkOf(id) {
	return id.includes("/") ? id.slice(0, id.indexOf("/")) : "controls";
}
function statusCounts(controls) {
	return Object.entries(statusWords).map(([status, { words }]) => ({
		words,
		count: controls.filter((control) => control.status === status).length
	})).filter(({ count }) => count > 0).map(({ count, words }) => `${String(count)} ${words}`).join(", ");
}

// src/report/shared/judged-accounts.ts
function accountName({ accountId, scope }) {
	return accountId ?? scope;
}
function accountNames({ run }) {
	const names = new Map((run?.accounts ?? []).map((account) => [account.scope, accountName(account)]));
	return ({ scope = "", accountId }) => accountId ?? names.get(scope) ?? scope;
}
function accountsByStatus({ scopes = [] }) {
	if (scopes.length < 2) return [];
	const groups = groupBy(scopes, ({ status }) => status);
	return statusOrder.flatMap((status) => {
		const members = groups.get(status);
		return members === void 0 ? [] : [{
			status,
			accounts: members.map(accountName)
		}];
	});
}
const statusOrder = [
	"not-satisfied",
	"undetermined",
	"satisfied",
	"nothing-in-scope",
	"not-assessed"
];

// src/report/formats/text/controls.ts
function controlSections(controls, style) {
	return frameworkRows(controls).map(({ framework, reference, controls: members }) => {
		const width = Math.max(...members.map((control) => displayWidth(shownNumber(control))));
		return [
			`${style.colors.bold(printable(framework))}${reference === null ? "" : style.colors.dim(` \u00b7 ${printable(reference)}`)}`,
			...members.flatMap((control) => controlLines(control, width, style)),
			...accountsNote(members, style),
			style.colors.dim(`  ${statusCounts(members)}. Which events a control requires is our interpretation.`)
		];
	});
}
function accountsNote(members, { colors }) {
	const accounts = Math.max(...members.map(({ scopes = [] }) => scopes.length));
	return accounts < 2 ? [] : [colors.dim(`  Judged in each of ${String(accounts)} accounts. Without a list of accounts, all are alike.`)];
}
const told = /* @__PURE__ */ new Set(["not-satisfied", "undetermined"]);
const widestNumber = 30;
function shownNumber({ id }) {
	return clip(printable(controlNumberOf(id)), widestNumber);
}
function controlLines(control, width, style) {
	const { sign, words } = statusWords[control.status];
	const head = `  ${colorOf(control.status, style)(sign)} ${pad(shownNumber(control), width)}  `;
	const indent = " ".repeat(width + 6);
	const title = wrap(`${control.title}${control.status === "satisfied" ? "" : ` (${words})`}`, style.width - indent.length);
	const evidence = told.has(control.status) || style.verbose ? control.evidence.flatMap((line) => wrap(line, style.width - indent.length - 2).map((part, index) => style.colors.dim(`${indent}${index === 0 ? "\u00b7 " : "  "}${part}`))) : [];
	return [
		...title.map((line, index) => index === 0 ? head + line : indent + line),
		...accountLines(control, indent, style),
		...evidence
	];
}
function accountLines(control, indent, style) {
	const groups = accountsByStatus(control);
	if (groups.length < 2) return [];
	return groups.flatMap(({ status, accounts }) => {
		const { sign, words } = statusWords[status];
		return wrap(`${words}: ${accounts.join(", ")}`, style.width - indent.length - 2).map((line, index) => `${indent}${index === 0 ? colorOf(status, style)(sign) : " "} ${line}`);
	});
}
function colorOf(status, { colors }) {
	switch (status) {
		case "satisfied": return colors.green;
		case "not-satisfied": return colors.red;
		case "undetermined": return colors.magenta;
		case "nothing-in-scope":
		case "not-assessed": return colors.dim;
	}
}

// src/report/shared/coverage-rows.ts
const verdictOrder$1 = [
	"uncovered",
	"partial",
	"undetermined",
	"covered",
	"never-recorded"
];
const categoryOrder = [
	"management",
	"data",
	"networkActivity",
	"undocumented",
	"never"
];
const categoryNames = {
	management: "management",
	data: "data",
	networkActivity: "network activity",
	never: "never recorded",
	undocumented: "undocumented"
};
function serviceCoverage(result) {
	const severalPolicies = new Set(result.coverage.map((entry) => entry.policy)).size > 1;
	const counted = result.coverage.filter((entry) => isCounted(entry) && (entry.service !== null || entry.count > 0));
	return groupsOf(counted, (entry) => JSON.stringify([entry.service, severalPolicies ? `${entry.policy}/${entry.requirement}` : null])).flatMap((entries) => byAccounts(entries, severalPolicies)).sort(compareSections);
}
function byAccounts(entries, severalPolicies) {
	const accounts = groupBy(entries, ({ accountId = "" }) => accountId);
	if (accounts.size < 2) return [toSection(entries, severalPolicies)];
	const sections = [...accounts].map(([account, own]) => ({
		account,
		own,
		section: toSection(own, severalPolicies)
	}));
	const alike = groupsOf(sections, ({ section }) => JSON.stringify(section.rows));
	if (alike.length < 2) return [toSection(entries, severalPolicies)];
	return alike.map((members) => ({
		...toSection(members.flatMap(({ own }) => own), severalPolicies),
		accounts: members.map(({ account }) => account),
		rows: members[0]?.section.rows ?? []
	}));
}
function toSection(entries, severalPolicies) {
	const [first] = entries;
	return {
		service: first?.service ?? null,
		requirement: severalPolicies && first !== void 0 ? `${first.policy}/${first.requirement}` : null,
		accounts: [],
		rows: mergeResources(mergeOperations(entries)).sort(compareRows$1),
		counts: countVerdicts(entries),
		scopes: countsByScope(entries)
	};
}
function mergeOperations(entries) {
	return groupsOf(entries, (entry) => JSON.stringify([
		entry.category,
		entry.verdict,
		entry.resource?.address,
		entry.recordedBy
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [{
			category: first.category,
			verdict: first.verdict,
			operations: [...new Set(group.flatMap((entry) => entry.operations))].sort(compareText),
			resources: first.resource === null ? [] : [first.resource.construct ?? shortAddress(first.resource.address)],
			recordedBy: first.recordedBy.map(shortAddress),
			count: sum(group)
		}];
	});
}
function mergeResources(rows) {
	return groupsOf(rows, (row) => JSON.stringify([
		row.category,
		row.verdict,
		row.operations,
		row.recordedBy,
		row.resources.length === 0
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [{
			...first,
			resources: group.flatMap((row) => row.resources),
			count: sum(group)
		}];
	});
}
function sum(items) {
	return items.reduce((total, item) => total + item.count, 0);
}
function compareSections(a, b) {
	if (a.service === null !== (b.service === null)) return a.service === null ? 1 : -1;
	return compareText(a.service ?? "", b.service ?? "") || compareText(a.requirement ?? "", b.requirement ?? "") || compareText(a.accounts[0] ?? "", b.accounts[0] ?? "");
}
function compareRows$1(a, b) {
	return verdictOrder$1.indexOf(a.verdict) - verdictOrder$1.indexOf(b.verdict) || categoryOrder.indexOf(a.category) - categoryOrder.indexOf(b.category) || compareText(a.resources[0] ?? "", b.resources[0] ?? "") || compareText(a.operations[0] ?? "", b.operations[0] ?? "");
}

// src/report/formats/text/coverage.ts
const verdictMarks = {
	covered: "\u2714 covered",
	partial: "\u25d0 in part",
	uncovered: "\u2718 not recorded",
	undetermined: "? undetermined",
	"never-recorded": "\u2013 never recorded"
};
const verdictWidth = 16;
const indent = "  ";
const gap = "  ";
const fewOperations = 3;
const manyTables = 5;
const mostResources = 2;
function coverageSection(result, style) {
	const sections = serviceCoverage(result);
	if (sections.length === 0) return [];
	const titleWidth = Math.min(Math.floor(style.width / 2), Math.max(...sections.map((section) => displayWidth(sectionTitle(section)))));
	const inFull = style.verbose ? [] : sections.filter(isCovered);
	const others = sections.filter((section) => !inFull.includes(section));
	const heads = (some) => some.map((section) => heading(section, titleWidth, style));
	if (style.verbose || others.length < manyTables) return [...others.map((section) => [
		heading(section, titleWidth, style),
		...accountsLine(section, style),
		...table(section, style)
	]), heads(inFull)];
	return [[...others.flatMap((section) => [heading(section, titleWidth, style), ...gapRows(section, style)]), ...heads(inFull)]];
}
function gapRows(section, style) {
	const rows = section.rows.filter(({ verdict }) => verdict !== "covered");
	return rows.length === 0 ? [] : table({
		...section,
		rows
	}, style).slice(1);
}
function isCovered(section) {
	return section.rows.every((row) => row.verdict === "covered");
}
function accountsLine({ accounts }, { width, colors }) {
	if (accounts.length === 0) return [];
	return wrap(`${accounts.length === 1 ? "account" : "accounts"} ${accounts.join(", ")}`, width - 2).map((line) => colors.dim(`${indent}${line}`));
}
function sectionTitle(section) {
	const service = printable(section.service ?? "all other services");
	return section.requirement === null ? service : `${service} (${printable(section.requirement)})`;
}
function heading(section, titleWidth, style) {
	const total = recordable(section.counts);
	const name = style.colors.bold(pad(clip(sectionTitle(section), titleWidth), titleWidth));
	const facts = total === 0 ? "never recorded" : coveredOf(section);
	const barWidth = Math.min(30, style.width - titleWidth - facts.length - 4);
	return `${name}${gap}${total === 0 || barWidth < 5 ? "" : bar(section.counts, barWidth, style.colors) + gap}${facts}`;
}
function coveredOf({ scopes }) {
	const of = `${range(scopes.map((counts) => counts.covered))} of ${range(scopes.map(recordable))} covered`;
	return scopes.length === 1 ? of : `${of} in ${String(scopes.length)} accounts`;
}
function recordable(counts) {
	return counts.covered + counts.partial + counts.uncovered + counts.undetermined;
}
function bar(counts, width, colors) {
	const [covered = 0, partial = 0, undetermined = 0, uncovered = 0] = shares([
		counts.covered,
		counts.partial,
		counts.undetermined,
		counts.uncovered
	], width);
	return [
		colors.green("\u2588".repeat(covered)),
		colors.yellow("\u2593".repeat(partial)),
		colors.magenta("\u2592".repeat(undetermined)),
		colors.red("\u2591".repeat(uncovered))
	].join("");
}
function shares(counts, width) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const cells = counts.map((count) => count === 0 ? 0 : Math.max(1, Math.floor(count / total * width)));
	const rest = width - cells.reduce((sum, count) => sum + count, 0);
	const largest = counts.indexOf(Math.max(...counts));
	return cells.map((count, index) => index === largest ? count + rest : count);
}
function table(section, style) {
	const cells = section.rows.map((row) => ({
		row,
		resource: resourceCell(row),
		sink: row.recordedBy.map(printable).join(", ")
	}));
	const room = style.width - 2 - verdictWidth - 2;
	const resourceWidth = columnWidth(["on", ...cells.map((cell) => cell.resource)], Math.floor(room * .3));
	const sinkWidth = columnWidth(["recorded by", ...cells.map((cell) => cell.sink)], Math.floor(room * .25));
	const operationRoom = Math.max(room - resourceWidth - sinkWidth - 4, style.verbose ? longestName(section) : 0);
	const operations = cells.map(({ row }) => operationLines(row, operationRoom, style.verbose));
	const operationWidth = columnWidth(["operations", ...operations.flat()], operationRoom);
	const line = (verdict, operation, resource, sink) => `${indent}${verdict}${gap}${pad(operation, operationWidth)}${gap}${pad(clip(resource, resourceWidth), resourceWidth)}${gap}${clip(sink, sinkWidth)}`;
	return [style.colors.dim(line(pad("verdict", verdictWidth), "operations", "on", "recorded by").trimEnd()), ...cells.flatMap(({ row, resource, sink }, index) => (operations[index] ?? []).map((operation, part) => part === 0 ? line(verdictColor(style.colors, row.verdict)(pad(verdictMarks[row.verdict], verdictWidth)), operation, resource, sink) : line(" ".repeat(verdictWidth), operation, "", "")))];
}
function longestName(section) {
	return Math.max(...section.rows.flatMap((row) => row.operations.map((name) => displayWidth(`${printable(name)},`))));
}
function columnWidth(cells, most) {
	return Math.min(most, Math.max(...cells.map(displayWidth)));
}
function resourceCell(row) {
	const names = row.resources.map(printable);
	return names.length > mostResources ? counted(names.length, "resource") : names.join(", ");
}
function operationLines(row, width, verbose) {
	const kind = `${categoryNames[row.category]} operation`;
	if (row.operations.includes("*")) return [clip(counted(row.count, kind), width)];
	const names = row.operations.map(printable);
	if (verbose) return wrap(names.join(", "), width);
	if (row.verdict === "covered" && names.length > fewOperations) return [clip(counted(names.length, kind), width)];
	return [namesThatFit(names, width)];
}
function namesThatFit(names, width) {
	const all = names.join(", ");
	if (displayWidth(all) <= width) return all;
	let fitting = null;
	for (let shown = 1; shown < names.length; shown++) {
		const text = `${names.slice(0, shown).join(", ")} +${String(names.length - shown)}`;
		if (displayWidth(text) > width) break;
		fitting = text;
	}
	return fitting ?? clip(counted(names.length, "operation"), width);
}
function verdictColor(colors, verdict) {
	switch (verdict) {
		case "covered": return colors.green;
		case "partial": return colors.yellow;
		case "uncovered": return colors.red;
		case "undetermined": return colors.magenta;
		case "never-recorded": return colors.dim;
	}
}

// src/report/formats/text/selector.ts
function selectorLines(selector, style) {
	if (selector === null) return [];
	if (selector === "offered-before") return ["  The selector shown above records it too."];
	const { snippet, advice } = selector;
	return [
		...wrap(headingOf(selector), style.width - 2).map((line) => `  ${line}`),
		...advice === null ? [] : wrap(advice, style.width - 4).map((line) => style.colors.dim(`    ${line}`)),
		...snippet === null ? [] : snippet.text.split("\n").map((line) => `    ${line}`)
	];
}
function headingOf({ sink, use, snippet }) {
	switch (use.kind) {
		case "add": return `To record it, add to ${use.property === null ? sink : `${use.property} of ${sink}`}`;
		case "instead": return `To record it, put this in the place of ${use.of} of ${sink}`;
		case "replace": return snippet?.language === "sh" ? `To record it on ${sink}, run` : `To record it, set the selectors of ${sink} in the app`;
		case "rewrite": return `To record it, write the selectors of ${sink} anew in the app`;
	}
}

// src/report/formats/text/sinks.ts
const mostSinks = 12;
function sinkSection(sinks, style) {
	if (sinks.length === 0) return [];
	const shown = style.verbose ? sinks : sinks.slice(0, mostSinks);
	const nameOf = shortNames(sinks.map(({ id }) => id));
	const names = shown.map((sink) => printable(sink.construct ?? nameOf(sink.id)));
	const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
	const lines = shown.flatMap((sink, index) => sinkLines(sink, names[index] ?? "", nameWidth, style));
	if (shown.length < sinks.length) lines.push(`    ${String(sinks.length - shown.length)} more, shown with --verbose`);
	return [style.colors.bold("Trails and event data stores"), ...lines];
}
function sinkLines(sink, name, nameWidth, style) {
	const detail = clip(printable(describeSink(sink)), Math.max(10, style.width - nameWidth - 6));
	const facts = sink.counted === true ? style.colors.dim(detail) : style.colors.yellow(detail);
	if (displayWidth(name) <= nameWidth) return [`  ${mark(sink, style)} ${pad(name, nameWidth)}  ${facts}`];
	return [`  ${mark(sink, style)} ${name}`, `    ${" ".repeat(nameWidth)}  ${facts}`];
}
function mark(sink, { colors }) {
	if (sink.counted === true) return colors.green("\u25cf");
	return sink.counted === false ? colors.red("\u25cb") : colors.magenta("\u25cc");
}
function describeSink(sink) {
	const facts = [
		sink.kind === "trail" ? "trail" : "event data store",
		...sink.organization === true ? ["organization"] : [],
		...sink.homeRegion === null ? [] : [sink.homeRegion],
		...sink.multiRegion === null ? [] : [sink.multiRegion ? "all Regions" : "one Region"],
		`${sink.selectors} selectors`
	];
	if (sink.counted !== true) {
		const because = sink.notCountedBecause ?? "reason unknown";
		return `${sink.counted === false ? "not counted" : "possibly not counted"}: ${because} \u00b7 ${facts.join(", ")}`;
	}
	return facts.join(", ");
}

// src/report/formats/text/text.ts
const mostPlaces = 3;
function renderText(result, options) {
	const style = textStyle(options);
	const blocks = options.quiet ? [] : [
		[title(result, style)],
		sinkSection(result.sinks, style),
		...coverageSection(result, style),
		...controlSections(result.controls ?? [], style)
	];
	blocks.push(changeSection(result.baseline, style), checksSection(result.baseline, style));
	blocks.push(...findingBlocks(result, options, style), notificationLines(result, options, style), summaryLines(result, options, style));
	return blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]).map((line) => printedLine(line.trimEnd(), options.color)).join("\n");
}
function title({ tool }, { colors }) {
	return `${colors.bold(tool.name)} ${tool.version} ${colors.dim(`\u00b7 catalog of ${tool.catalogDate}`)}`;
}
function findingBlocks(result, options, style) {
	const lines = sourceLines(options.sourceText);
	const { inFull, inShort } = groupsShown(result, style);
	const selectors = selectorsToPaste(inFull, result);
	const brief = isBrief(style, inFull) ? new BriefFindings(lines, style) : null;
	const blocks = inFull.map((group, index) => {
		const selector = selectors[index] ?? null;
		return brief === null ? [...findingBlock(group, lines, style), ...selectorLines(selector, style)] : [...brief.block(group), ...selector === "offered-before" ? [] : selectorLines(selector, style)];
	});
	if (inShort.length > 0) blocks.push(inShort.flatMap((group) => findingBlock(group, lines, style)));
	return blocks;
}
function groupsShown({ findings }, { verbose }) {
	const groups = groupByCause(verbose ? findings : findings.filter(isActive));
	return {
		inFull: groups.filter(({ shown }) => shown.kind !== "informational"),
		inShort: groups.filter(({ shown }) => shown.kind === "informational")
	};
}
function isBrief({ verbose }, groups) {
	return !verbose && groups.length >= 6;
}
function notificationLines(result, options, style) {
	const shown = groupNotifications(result.notifications).filter(({ level }) => !options.quiet || level === "error");
	if (shown.length === 0) return [];
	const lines = shown.flatMap(({ level, message, locations }) => {
		const [first, ...others] = locations.map(place);
		const head = `${levelColor(style.colors, level)(level)}${style.colors.cyan(first === void 0 ? "" : ` ${first}`)}`;
		const also = shortList(others, style.verbose ? others.length : mostPlaces);
		return [
			`  ${head}`,
			...wrap(message, style.width - 4).map((line) => `    ${line}`),
			...others.length === 0 ? [] : wrap(`also ${also}`, style.width - 4).map((line) => `    ${line}`)
		];
	});
	return [style.colors.bold("About this run"), ...lines];
}
function markOf(standing, { colors }) {
	switch (standing.kind) {
		case "fails": return levelColor(colors, standing.level)("\u2718");
		case "incomplete":
		case "open": return colors.magenta("?");
		case "nothing-judged": return colors.dim("\u2013");
		case "clean": return colors.green("\u2714");
	}
}
function summaryLines(result, { audience, complete }, style) {
	const { colors } = style;
	const mark = markOf(standingOf(result, complete), style);
	const inBrief = isBrief(style, groupsShown(result, style).inFull) && audience !== "workflow";
	const steps = [...nextSteps(result, audience), ...inBrief ? ["See every finding in full: --verbose"] : []];
	return [...wrap(headlineParts(result, complete).join(" \u00b7 "), style.width - 2).map((line, index) => `${index === 0 ? mark : " "} ${line}`), ...steps.flatMap((step) => wrap(step, style.width - 4).map((line, index) => colors.dim(`  ${index === 0 ? "\u2192" : " "} ${line}`)))];
}

// src/wording/failed-call.ts
function failedCallMessage(accountId, call) {
	const about = call.resource === void 0 ? "" : ` for ${call.resource}`;
	return `account ${accountId}${inRegions(call)}: ${call.operation}${about} ${whatFailed(call)}`;
}
function failedCallsMessage(call, accountIds, resources) {
	const [account = "(unknown)"] = accountIds;
	const accounts = accountIds.length === 1 ? `account ${account}` : `${counted(accountIds.length, "account")} (${shortList(accountIds, mostNamed$1)})`;
	const [resource] = resources;
	const about = resource === void 0 ? "" : resources.length === 1 ? ` for ${resource}` : ` for ${counted(resources.length, "resource")} (${shortList(resources, mostNamed$1)})`;
	return `${accounts}${inRegions(call)}: ${call.operation}${about} ${whatFailed(call)}`;
}
const mostNamed$1 = 3;
function inRegions({ regions }) {
	return regions.length === 0 ? "" : `, ${regions.join(", ")}`;
}
function whatFailed({ code, detail = "", action, deniedBy, hides }) {
	return `failed with ${code}${detail === "" ? "" : `: ${detail.replace(/\.$/, "")}`}. ${action === void 0 ? "" : `${permissionAdvice(action, deniedBy)} `}${hides === void 0 ? "What it would have answered is unknown" : `Some ${hides} may be missing, so nothing is concluded from their absence`}.`;
}
function permissionAdvice(action, deniedBy) {
	return deniedBy === void 0 ? `Missing permission: ${action}.` : `To grant ${action} does not help: a ${deniedBy} denies it, and has to allow it first.`;
}

// src/report/shared/failed-calls.ts
function failedCallsInShort(notifications) {
	return groupsOf(notifications, keyOf).flatMap(inShort);
}
function keyOf(notification) {
	const { accountId, failedCall, level } = notification;
	if (failedCall === void 0 || accountId === void 0) return notification;
	const { resource, detail, ...rest } = failedCall;
	return JSON.stringify([
		level,
		resource === void 0,
		without(detail, [[resource, "\u2026"], [accountId, "\u2026"]]),
		rest
	]);
}
function without(text = "", names) {
	return names.reduce((rest, [name, word]) => name === void 0 ? rest : rest.replaceAll(name, word), text);
}
function inShort(group) {
	const [first] = group;
	if (first === void 0) return [];
	const { failedCall: call, accountId } = first;
	if (group.length === 1 || call === void 0) return [first];
	const accountIds = [...new Set(group.flatMap((one) => one.accountId ?? []))];
	const account = accountIds.length === 1 ? void 0 : accountId;
	const resources = new Set(group.flatMap(({ failedCall, accountId: own }) => failedCall?.resource === void 0 ? [] : [without(failedCall.resource, [[account === void 0 ? void 0 : own, "<account>"]])]));
	const detail = without(call.detail, [[resources.size === 1 ? void 0 : call.resource, "<resource>"], [account, "<account>"]]);
	return [{
		...first,
		message: failedCallsMessage({
			...call,
			detail
		}, accountIds, [...resources])
	}];
}

// src/report/shared/for-people.ts
function forPeople(result, isPedantic) {
	if (isPedantic) return result;
	const { findings, coverage } = result;
	return {
		...result,
		findings: findings.filter(({ onlyPedantic }) => onlyPedantic !== true),
		coverage: coverage.filter(({ onlyPedantic }) => onlyPedantic !== true)
	};
}

// src/report/shared/kept-places.ts
function atKeptPlaces(result, kept) {
	const known = /* @__PURE__ */ new Map();
	const isKept = ({ uri }) => {
		let answer = known.get(uri);
		if (answer === void 0) known.set(uri, answer = kept.isKept(uri));
		return answer;
	};
	const anywhere = [...result.sinks, ...result.findings].map(({ location }) => location).find(isKept) ?? null;
	const moved = (finding) => {
		const { location, relatedLocations } = finding;
		if (isKept(location)) return finding;
		const place = relatedLocations.map((related) => related.location).find(isKept) ?? kept.standIn(location.uri) ?? anywhere;
		if (place === null) return finding;
		const written = {
			message: placeClause({ code: "not-kept" }),
			location
		};
		return {
			...finding,
			location: place,
			relatedLocations: [written, ...relatedLocations]
		};
	};
	return {
		...result,
		findings: result.findings.map(moved)
	};
}

// src/report/output-files.ts
const formats = [
	"text",
	"json",
	"sarif",
	"markdown",
	"github",
	"html",
	"csv",
	"junit",
	"gitlab"
];
const formatOfEnding = /* @__PURE__ */ new Map([
	["sarif", "sarif"],
	["json", "json"],
	["md", "markdown"],
	["txt", "text"],
	["html", "html"],
	["htm", "html"],
	["csv", "csv"],
	["xml", "junit"]
]);
const knownEndings = ".sarif, .json, .md, .txt, .html, .csv or .xml";
function formatOfFile(path) {
	if (path.toLowerCase().endsWith(".sarif.json")) return "sarif";
	const [, ending = ""] = /\.([^./\\]+)$/.exec(path) ?? [];
	return formatOfEnding.get(ending.toLowerCase());
}
function outputFile(text) {
	const colon = text.indexOf(":");
	const format = formats.find((name) => name === text.slice(0, colon));
	return format === void 0 ? {
		file: text,
		format: formatOfFile(text)
	} : {
		file: text.slice(colon + 1),
		format
	};
}

// src/report/index.ts
async function renderReport(format, result, options) {
	const forAll = forPeople(result, options.pedantic ?? false);
	const shown = options.verbose ? forAll : {
		...forAll,
		notifications: failedCallsInShort(forAll.notifications)
	};
	const inRepository = (given) => options.keptFiles === void 0 ? given : atKeptPlaces(given, options.keptFiles);
	switch (format) {
		case "text": return renderText(shown, options);
		case "json": return (await import("./report-formats-json-exports.js")).renderJson(result);
		case "sarif": return (await import("./report-formats-sarif-sarif-exports.js")).renderSarif(inRepository(forAll), await options.rules(), options);
		case "markdown": return (await import("./report-formats-markdown-markdown-exports.js")).renderMarkdown(shown, { complete: options.complete });
		case "github": return (await import("./report-formats-github-exports.js")).renderGithub(inRepository(shown), options);
		case "html": return (await import("./report-formats-html-html.js")).renderHtml(shown, options);
		case "csv": return (await import("./report-formats-csv.js")).renderCsv(result);
		case "junit": return (await import("./report-formats-junit.js")).renderJunit(result, await options.rules());
		case "gitlab": return (await import("./report-formats-gitlab.js")).renderGitlab(result, options);
	}
}
const explainFormats = [
	"text",
	"json",
	"ndjson"
];
async function explainWriter(format, { summary, ...options }) {
	if (summary) {
		const { summaryJson, summaryText } = await import("./report-explain-summary.js");
		return format === "text" ? summaryText(options) : summaryJson(options, format);
	}
	switch (format) {
		case "text": return (await import("./report-explain-text-exports.js")).explainText(options);
		case "json": return (await import("./report-explain-json.js")).explainJson();
		case "ndjson": return (await import("./report-explain-json.js")).explainLines();
	}
}

// src/sources/files/byte-set.ts
const exclamationMark = 33;
const minus = 45;
const colon = 58;
const openBracket$1 = 91;
const backslash$1 = 92;
const closeBracket = 93;
const caret = 94;
function byteSetAt(pattern, start) {
	const negated = pattern[start] === exclamationMark || pattern[start] === caret;
	const members = /* @__PURE__ */ new Uint8Array(256);
	const closing = closingBrackets(pattern);
	let at = negated ? start + 1 : start;
	let previous = null;
	for (let isFirst = true; isFirst || pattern[at] !== closeBracket; isFirst = false) {
		const item = rangeAt(pattern, at, previous) ?? classAt(pattern, at, closing(at)) ?? byteAt(pattern, at);
		if (item === null || item === "malformed") return null;
		const { first, last, holds, isByte, end } = item;
		for (let byte = first; byte <= last; byte++) if (holds?.(byte) ?? true) members[byte] = 1;
		previous = isByte ? last : null;
		at = end;
	}
	return {
		members: negated ? members.map((member) => 1 - member) : members,
		end: at + 1
	};
}
function closingBrackets(pattern) {
	let found = 0;
	return (at) => {
		if (found !== -1 && found < at + 2) found = pattern.indexOf(closeBracket, at + 2);
		return found;
	};
}
function byteAt(pattern, at) {
	const escaped = pattern[at] === backslash$1;
	const byte = pattern[escaped ? at + 1 : at];
	return byte === void 0 ? null : {
		first: byte,
		last: byte,
		isByte: true,
		end: escaped ? at + 2 : at + 1
	};
}
function rangeAt(pattern, at, first) {
	const behind = pattern[at + 1];
	if (pattern[at] !== minus || first === null || behind === void 0 || behind === closeBracket) return null;
	const last = byteAt(pattern, at + 1);
	return last === null ? "malformed" : {
		first,
		last: last.last,
		isByte: false,
		end: last.end
	};
}
function classAt(pattern, at, closing) {
	if (pattern[at] !== openBracket$1 || pattern[at + 1] !== colon) return null;
	if (closing === -1) return "malformed";
	if (closing === at + 2 || pattern[closing - 1] !== colon) return null;
	const holds = classes.get(Buffer.from(pattern.subarray(at + 2, closing - 1)).toString("latin1"));
	return holds === void 0 ? "malformed" : {
		first: 0,
		last: 127,
		holds,
		isByte: false,
		end: closing + 1
	};
}
const classes = new Map(Object.entries({
	alnum: /[0-9A-Za-z]/,
	alpha: /[A-Za-z]/,
	blank: /[ \t]/,
	cntrl: /[^ -~]/,
	digit: /[0-9]/,
	graph: /[!-~]/,
	lower: /[a-z]/,
	print: /[ -~]/,
	punct: /[!-/:-@[-`{-~]/,
	space: /[ \t\n\r]/,
	upper: /[A-Z]/,
	xdigit: /[0-9A-Fa-f]/
}).map(([name, letters]) => [name, (byte) => letters.test(String.fromCharCode(byte))]));

// src/sources/files/gitignore.ts
var IgnoreRules = class IgnoreRules {
	#rules;
	constructor(lines) {
		this.#rules = lines.flatMap(ruleOf).reverse();
	}
	static ofText(text) {
		const lines = withoutByteOrderMark(text).split("\n");
		return new IgnoreRules(lines.map((line) => line.endsWith("\r") ? line.slice(0, -1) : line));
	}
	verdict(path, isFolder) {
		const whole = Buffer.from(path, "utf8");
		const name = whole.subarray(whole.lastIndexOf(slash) + 1);
		const rule = this.#rules.find(({ foldersOnly, nameOnly, prefix, tokens }) => {
			const text = nameOnly ? name : whole;
			return (isFolder || !foldersOnly) && beginsWith(text, prefix) && matchesAll(tokens, text, prefix.length);
		});
		return rule === void 0 ? "unspoken" : rule.negated ? "kept" : "ignored";
	}
	ignores(path, isFolder) {
		for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) if (this.verdict(path.slice(0, end), true) === "ignored") return true;
		return this.verdict(path, isFolder) === "ignored";
	}
};
const slash = 47;
const backslash = 92;
const asterisk = 42;
const questionMark = 63;
const openBracket = 91;
const special = /* @__PURE__ */ new Set([
	asterisk,
	questionMark,
	openBracket,
	backslash
]);
function beginsWith(text, prefix) {
	return prefix.length <= text.length && prefix.every((byte, index) => text[index] === byte);
}
function ruleOf(line) {
	if (line.startsWith("#")) return [];
	const trimmed = withoutTrailingSpaces(line);
	const negated = trimmed.startsWith("!");
	const bytes = Buffer.from(negated ? trimmed.slice(1) : trimmed, "utf8");
	const foldersOnly = bytes.at(-1) === slash;
	const body = foldersOnly ? bytes.subarray(0, -1) : bytes;
	const nameOnly = !body.includes(slash);
	const pattern = body[0] === slash ? body.subarray(1) : body;
	const firstSpecial = pattern.findIndex((byte) => special.has(byte));
	const prefix = firstSpecial === -1 ? pattern : pattern.subarray(0, firstSpecial);
	const tokens = pattern.length === 0 ? null : tokensOf(pattern.subarray(prefix.length), nameOnly);
	return tokens === null ? [] : [{
		negated,
		foldersOnly,
		nameOnly,
		prefix,
		tokens
	}];
}
function withoutTrailingSpaces(line) {
	let end = 0;
	for (let at = 0; at < line.length; at++) {
		if (line[at] === " ") continue;
		if (line[at] === "\\" && ++at >= line.length) return line;
		end = at + 1;
	}
	return line.slice(0, end);
}
function tokensOf(pattern, nameOnly) {
	const tokens = [];
	for (let at = 0; at < pattern.length;) {
		const byte = pattern[at] ?? 0;
		switch (byte) {
			case asterisk: {
				const end = endOfAsterisks(pattern, at);
				const token = asterisks(pattern, at, end, nameOnly);
				const repeated = token.kind === "deep" && token.mayBeAbsent && tokens.at(-2)?.kind === "deep";
				if (!repeated) tokens.push(token);
				at = repeated ? end + 1 : end;
				break;
			}
			case questionMark:
				tokens.push({ kind: "one" });
				at++;
				break;
			case openBracket: {
				const set = byteSetAt(pattern, at + 1);
				if (set === null) return null;
				tokens.push({
					kind: "set",
					members: set.members
				});
				at = set.end;
				break;
			}
			case backslash: {
				const escaped = pattern[at + 1];
				if (escaped === void 0) return null;
				tokens.push({
					kind: "byte",
					byte: escaped
				});
				at += 2;
				break;
			}
			default:
				tokens.push({
					kind: "byte",
					byte
				});
				at++;
		}
	}
	return tokens;
}
function endOfAsterisks(pattern, start) {
	let end = start;
	while (pattern[end] === asterisk) end++;
	return end;
}
function asterisks(pattern, start, end, nameOnly) {
	const before = start === 0 || pattern[start - 1] === slash;
	const slashBehind = pattern[end] === slash;
	const escapedSlashBehind = pattern[end] === backslash && pattern[end + 1] === slash;
	const behind = end === pattern.length || slashBehind || escapedSlashBehind;
	if (nameOnly || end - start < 2 || !before || !behind) return { kind: "star" };
	return {
		kind: "deep",
		mayBeAbsent: slashBehind
	};
}
function matchesAll(tokens, text, start) {
	let current = new Places(tokens);
	let next = new Places(tokens);
	current.enter(0);
	for (let at = start; at < text.length; at++) {
		const byte = text[at] ?? 0;
		next.clear();
		for (const place of current.list) step(tokens[place], place, byte, next);
		if (next.list.length === 0) return false;
		[current, next] = [next, current];
	}
	return current.list.includes(tokens.length);
}
function step(token, place, byte, next) {
	switch (token?.kind) {
		case void 0: return;
		case "byte":
			if (token.byte === byte) next.enter(place + 1);
			return;
		case "one":
			if (byte !== slash) next.enter(place + 1);
			return;
		case "set":
			if (byte !== slash && token.members[byte] === 1) next.enter(place + 1);
			return;
		case "star":
			if (byte !== slash) next.stay(place);
			return;
		case "deep": next.stay(place);
	}
}
var Places = class {
	list = [];
	#tokens;
	#known = /* @__PURE__ */ new Set();
	constructor(tokens) {
		this.#tokens = tokens;
	}
	clear() {
		this.list.length = 0;
		this.#known.clear();
	}
	enter(place) {
		const token = this.#tokens[place];
		if (token?.kind === "deep" && token.mayBeAbsent) this.enter(place + 2);
		this.stay(place);
	}
	stay(place) {
		if (this.#known.has(place)) return;
		this.#known.add(place);
		this.list.push(place);
		const kind = this.#tokens[place]?.kind;
		if (kind === "star" || kind === "deep") this.enter(place + 1);
	}
};

// src/sources/files/ignored.ts
const biggestGitignore = 1048576;
var RulesReader = class {
	failures = [];
	#files;
	#root;
	constructor(top, files) {
		this.#files = files.ignoring;
		this.#root = rootOf$1(top, this.#files);
	}
	above(top) {
		return foldersAbove(top, this.#files).reduce((collected, each) => this.withRulesOf(each, collected), []);
	}
	withRulesOf(folder, outer) {
		const path = join(folder, ".gitignore");
		const reading = readFoundText(path, [this.#root], this.#files, biggestGitignore);
		switch (reading.kind) {
			case "text": return [...outer, {
				folder,
				rules: IgnoreRules.ofText(reading.text)
			}];
			case "missing": return outer;
			case "outside":
				this.failures.push({
					path,
					reason: "a symbolic link leads out of the repository"
				});
				return outer;
			case "failed":
			case "binary":
			case "too-big":
				this.failures.push({
					path,
					reason: reasonWithoutText(reading)
				});
				return outer;
		}
	}
};
function foldersAbove(folder, files) {
	const repository = repositoryTop(folder, files);
	const above = [];
	if (repository === null) return above;
	for (let each = folder; each !== repository;) {
		each = dirname(each);
		above.unshift(each);
	}
	return above;
}
function isIgnored(path, isFolder, rules) {
	for (const { folder, rules: own } of rules.toReversed()) {
		const name = relative(folder, path).split(sep).join("/");
		if (name === "" || name.startsWith("../")) continue;
		const verdict = own.verdict(name, isFolder);
		if (verdict !== "unspoken") return verdict === "ignored";
	}
	return false;
}

// src/shell/kept-files.ts
const anchors = [
	"cdk.json",
	"trailproof.yaml",
	"trailproof.yml",
	".gitignore"
];
var RepositoryFiles = class {
	#workingDirectory;
	#files;
	#top;
	#reader;
	#folders = /* @__PURE__ */ new Map();
	constructor(workingDirectory, files) {
		this.#workingDirectory = resolve(workingDirectory);
		this.#files = files;
		this.#top = repositoryTop(workingDirectory, files) ?? this.#workingDirectory;
		this.#reader = new RulesReader(this.#top, files);
	}
	isKept(uri) {
		return this.#isKeptPath(resolve(this.#workingDirectory, uri));
	}
	standIn(uri) {
		const folder = dirname(resolve(this.#workingDirectory, uri));
		for (const each of [folder, ...foldersAbove(folder, this.#files).toReversed()]) {
			const found = anchors.map((name) => join(each, name)).find((path) => this.#isKeptPath(path));
			if (found !== void 0) return startOfFile(uriOf(found, this.#workingDirectory)).locate();
		}
		return null;
	}
	#isKeptPath(path) {
		const way = relative(this.#top, path);
		if (way === "" || way.startsWith("..") || isAbsolute(way) || !exists(this.#files, path)) return false;
		const { rules, isKept } = this.#keepingOf(dirname(path));
		return isKept && !isIgnored(path, false, rules);
	}
	#keepingOf(folder) {
		const known = this.#folders.get(folder);
		if (known !== void 0) return known;
		const keeping = folder === this.#top ? {
			rules: this.#reader.withRulesOf(folder, []),
			isKept: true
		} : this.#below(folder);
		this.#folders.set(folder, keeping);
		return keeping;
	}
	#below(folder) {
		const outer = this.#keepingOf(dirname(folder));
		const isKept = outer.isKept && !isIgnored(folder, true, outer.rules);
		return {
			rules: isKept ? this.#reader.withRulesOf(folder, outer.rules) : outer.rules,
			isKept
		};
	}
};

// src/rules/pages.ts
async function rulePages() {
	return (await import("./generated-rules-exports.js")).default;
}

// src/report/shared/evidence.ts
const mostNamed = 12;
function evidenceFacts(result) {
	const { run, tool, coverage, controls = [] } = result;
	if (run === void 0) return [];
	const policies = [...new Set([...coverage, ...controls].map(({ policy }) => policy))];
	return [
		["Date", run.date],
		["Accounts", `${String(run.accounts.length)}: ${shortList(run.accounts.map(accountName), mostNamed)}`],
		["Inputs", `${counted(run.inputs.length, "input")}: ${shortList(run.inputs.map(({ name }) => name), mostNamed)}`],
		["Policies", policies.length === 0 ? "none" : policies.join(", ")],
		["Program", `${tool.name} ${tool.version}, catalog of ${tool.catalogDate}`]
	];
}

// src/shell/optimizer.ts
const flags = {
	20: ["--interrupt-budget=540672"],
	24: ["--invocation-count-for-maglev=3200", "--invocation-count-for-turbofan=24000"]
};
function optimizerFlags(version) {
	return flags[version.split(".")[0] ?? ""] ?? [];
}
function optimizeLate() {
	for (const flag of optimizerFlags(process.versions.node)) setFlagsFromString(flag);
}

// src/model/iso-time.ts
function isoTime(time) {
	const milliseconds = typeof time === "number" ? time * 1e3 : typeof time === "string" ? Date.parse(time) : NaN;
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString().replace(/\.\d+Z$/, "Z");
}

// src/report/shared/coverage-matrix.ts
const verdictOrder = [
	"uncovered",
	"partial",
	"undetermined",
	"never-recorded",
	"covered"
];
function coverageMatrix(result) {
	const accountOf = accountNames(result);
	const entries = result.coverage.filter((entry) => isCounted(entry) && (entry.service !== null || entry.count > 0));
	return groupsOf(entries, (entry) => JSON.stringify([
		accountOf(entry),
		entry.service,
		entry.resource?.address,
		entry.policy,
		entry.requirement
	])).map((members) => rowOf(members, accountOf)).sort(compareRows);
}
function rowOf(entries, accountOf) {
	const [first] = entries;
	if (first === void 0) throw new Error("a row of the matrix has no entry");
	const cells = categoryOrder.flatMap((category) => {
		const own = entries.filter((entry) => entry.category === category);
		return own.length === 0 ? [] : [{
			category,
			counts: countVerdicts(own)
		}];
	});
	const rank = ({ verdict }) => verdictOrder.indexOf(verdict);
	const sorted = [...entries].sort((a, b) => rank(a) - rank(b));
	return {
		account: accountOf(first),
		service: first.service,
		resource: first.resource === null ? null : first.resource.construct ?? first.resource.address,
		type: first.resource?.type ?? null,
		policy: first.policy,
		requirement: first.requirement,
		cells,
		worst: sorted[0]?.verdict ?? "covered",
		recordedBy: [...new Set(entries.flatMap(({ recordedBy }) => recordedBy))].sort().map(shortAddress),
		gaps: sorted.filter(({ verdict }) => verdict !== "covered")
	};
}
function compareRows(a, b) {
	return compareText(a.account, b.account) || Number(a.service === null) - Number(b.service === null) || compareText(a.service ?? "", b.service ?? "") || compareText(a.resource ?? "", b.resource ?? "") || compareText(a.policy, b.policy) || compareText(a.requirement, b.requirement);
}

// src/generated/declared-types.js
var declared_types_default = JSON.parse("{\"cloudformation\":{\"AWS::ACMPCA::\":\"acm-pca\",\"AWS::AccessAnalyzer::\":\"accessanalyzer\",\"AWS::AppMesh::\":\"appmesh\",\"AWS::Athena::\":\"athena\",\"AWS::AuditManager::\":\"auditmanager\",\"AWS::Backup::\":\"backup\",\"AWS::CertificateManager::\":\"acm\",\"AWS::ECR::\":\"ecr\",\"AWS::GuardDuty::\":\"guardduty\",\"AWS::IAM::\":\"iam\",\"AWS::KMS::\":\"kms\",\"AWS::SSM::\":\"ssm\",\"AWS::SecretsManager::\":\"secretsmanager\",\"AWS::SecurityHub::\":\"securityhub\",\"AWS::Shield::\":\"shield\"},\"terraform\":{\"aws_accessanalyzer_\":\"accessanalyzer\",\"aws_acm_\":\"acm\",\"aws_acmpca_\":\"acm-pca\",\"aws_appmesh_\":\"appmesh\",\"aws_athena_\":\"athena\",\"aws_auditmanager_\":\"auditmanager\",\"aws_backup_\":\"backup\",\"aws_ecr_\":\"ecr\",\"aws_guardduty_\":\"guardduty\",\"aws_iam_\":\"iam\",\"aws_kms_\":\"kms\",\"aws_secretsmanager_\":\"secretsmanager\",\"aws_securityhub_\":\"securityhub\",\"aws_shield_\":\"shield\",\"aws_ssm_\":\"ssm\"}}");

// src/catalog/declared-types.ts
function serviceOfType(type, language) {
	const [longest] = Object.entries(declared_types_default[language]).filter(([beginning]) => type.length > beginning.length && type.startsWith(beginning)).sort(([a], [b]) => b.length - a.length);
	return longest?.[1];
}

// src/coverage/explain-insight.ts
const insightCategory = "Insight";
function insightAnswer({ insights }, status, insight) {
	if (status.counts === "no") return {
		verdict: "no",
		reasons: status.because
	};
	switch (insights.kind) {
		case "absent": return {
			verdict: "no",
			reasons: [{
				code: "insights-not-collected",
				insight
			}]
		};
		case "unknown": return {
			verdict: "maybe",
			reasons: [{
				code: "insights-unknown",
				because: insights.because
			}]
		};
		case "known": {
			const { items, more } = insights.value;
			if (items.length === 0 && more === null) return {
				verdict: "no",
				reasons: [{
					code: "insights-not-collected",
					insight
				}]
			};
			if (insight === null) return {
				verdict: "maybe",
				reasons: [{
					code: "insights-unknown",
					because: null
				}]
			};
			const listed = some(items, ({ text }) => compare("equals", text, literal$1(insight)));
			if (listed === "yes") {
				const verdict = and(status.counts, listed);
				return {
					verdict,
					reasons: verdict === "yes" ? [{
						code: "insights-collected",
						insight
					}] : status.because
				};
			}
			if (listed === "maybe" || more !== null) return {
				verdict: "maybe",
				reasons: [{
					code: "insights-unknown",
					because: more?.unknown ?? null
				}]
			};
			return {
				verdict: "no",
				reasons: [{
					code: "insights-not-collected",
					insight
				}]
			};
		}
	}
}

// src/coverage/explain-record.ts
function completeRecord(record, catalog, semantics) {
	const added = [];
	const fields = /* @__PURE__ */ new Map([["eventSource", literal$1(record.eventSource)], ["eventName", literal$1(record.eventName)]]);
	const set = (field, value) => {
		if (value !== void 0) fields.set(field, literal$1(value));
	};
	set("eventType", record.eventType);
	set("userIdentity.arn", record.userIdentity?.arn);
	set("sessionCredentialFromConsole", record.sessionCredentialFromConsole);
	set("errorCode", record.errorCode);
	set("vpcEndpointId", record.vpcEndpointId);
	for (const field of record.unknown ?? []) fields.set(field, unresolvedText(columnLeftOut(field)));
	if (record.unknown !== void 0) added.push({
		code: "columns-left-out",
		fields: record.unknown
	});
	const category = categoryOf(record, catalog, added);
	set("eventCategory", category);
	if (mayAskReadOnly(category, semantics)) set("readOnly", readOnlyOf(record, catalog, added));
	return {
		event: {
			fields,
			resources: record.resources?.map(elementOf) ?? null,
			region: record.awsRegion === void 0 ? unresolvedText(openRegion) : literal$1(record.awsRegion),
			global: isGlobal(record.eventSource, semantics)
		},
		added
	};
}
function isGlobal(eventSource, { globalServices }) {
	const events = globalServices.find((service) => service.eventSource === eventSource)?.events;
	return events === "some" ? null : events === "all";
}
const openRegion = {
	id: "awsRegion of the record",
	kind: "region",
	unknown: { code: "record-without-region" }
};
function columnLeftOut(field) {
	return {
		id: `${field} of the record`,
		kind: "anything",
		unknown: {
			code: "column-left-out",
			field
		}
	};
}
function elementOf({ type, ARN, ARNPrefix }) {
	return {
		type: textOrNull(type),
		arn: textOrNull(ARN),
		...ARNPrefix === void 0 ? {} : { arnPrefix: literal$1(ARNPrefix) }
	};
}
function textOrNull(value) {
	return value === void 0 ? null : literal$1(value);
}
function categoryOf(record, catalog, added) {
	if (record.eventCategory !== void 0) return record.eventCategory;
	if (record.managementEvent === true) return "Management";
	const operation = indexCatalog(catalog).recordedOperation(record.eventSource, record.eventName)?.operation;
	switch (operation?.category) {
		case "management":
		case "data": {
			const category = operation.category === "management" ? "Management" : "Data";
			added.push({
				code: "category-from-catalog",
				category
			});
			return category;
		}
		case "never":
			added.push({ code: "category-never-recorded" });
			return;
		case "networkActivity":
		case "undocumented":
		case void 0:
			added.push({ code: "category-not-in-catalog" });
			return;
	}
}
function mayAskReadOnly(category, semantics) {
	return category === void 0 || sinkKinds.some((kind) => fieldRule(semantics, "readOnly", category, kind) !== void 0);
}
const sinkKinds = ["trail", "event-data-store"];
function readOnlyOf(record, catalog, added) {
	if (record.readOnly !== void 0) return String(record.readOnly);
	const operation = indexCatalog(catalog).recordedOperation(record.eventSource, record.eventName)?.operation;
	if (operation === void 0 || !isReadOnlyKnown(operation)) return void 0;
	added.push({
		code: "read-only-from-catalog",
		readOnly: operation.readOnly
	});
	return String(operation.readOnly);
}
var RecordExplainer = class {
	#sinks;
	#catalog;
	#semantics;
	#prepared = /* @__PURE__ */ new Map();
	constructor(sinks, catalog, semantics) {
		this.#sinks = sinks;
		this.#catalog = catalog;
		this.#semantics = semantics;
	}
	explain(record) {
		const completed = completeRecord(record, this.#catalog, this.#semantics);
		const account = record.recipientAccountId ?? null;
		const { sinks } = this.sinksFor(record);
		if (record.eventCategory !== "Insight") return this.#explain(sinks, completed, account);
		return sinks.map((assessed, index) => assessed.sink.kind === "trail" ? onInsight(assessed.sink, assessed, record.insightType ?? null, account) : this.#answer(assessed, this.#sinks[index], completed.event, account, completed.added));
	}
	explainEvent(event, account, region) {
		const partition = region === null ? null : partitionOfRegion(this.#semantics, region)?.id ?? null;
		return this.#explain(this.#assessedFor(account, partition), event, account);
	}
	explainAs(verdict, reason) {
		const reasons = [explainResultReason(reason)];
		return this.#sinks.map(({ id }) => ({
			sink: id,
			verdict: verdicts[verdict],
			selector: null,
			reasons
		}));
	}
	#explain(sinks, { event, added }, account) {
		return sinks.map((assessed, index) => this.#answer(assessed, this.#sinks[index], event, account, added));
	}
	sinksFor(record) {
		const partition = partitionOf(record, this.#semantics);
		return {
			sinks: this.#assessedFor(record.recipientAccountId ?? null, partition),
			partition
		};
	}
	#assessedFor(account, partition) {
		const key = `${account ?? ""} ${partition ?? ""}`;
		const known = this.#prepared.get(key);
		if (known !== void 0) return known;
		const resolve = (piece) => {
			const known = piece.kind === "partition" ? partition : piece.kind === "account" ? account : null;
			return known === null ? void 0 : literal$1(known);
		};
		const assessed = prepareSinks(this.#sinks, resolve, this.#semantics);
		this.#prepared.set(key, assessed);
		return assessed;
	}
	#answer(assessed, unbound, event, account, added) {
		const applicability = account === null ? appliesToOwnAccount : applicabilityOf(scopeOfAccount(account), assessed.sink);
		const { sink, selectors, status } = assessed;
		const inScope = {
			assessed,
			...applicability,
			selectors: compiledSelectorsOf(sink, selectors, status, applicability.applies, this.#semantics)
		};
		const answer = explainSink(inScope, event, this.#semantics);
		const verdict = answer.verdict !== "no" && applicability.applies === "no" ? "no" : answer.verdict;
		const isOpenAccount = unbound !== void 0 && unresolvedPieces(unbound.scope.account).length > 0;
		const reasons = [
			...verdict === "yes" ? [takenBy(inScope, answer.selector)] : notTaken(answer, applicability),
			...added,
			...verdict === "yes" && applicability.assumption !== null ? [assumed(applicability.assumption)] : [],
			...isOpenAccount && account !== null ? [assumed({
				code: "account-of-event",
				account
			})] : []
		];
		const isNumbered = selectors.kind === "basic" || selectors.kind === "advanced";
		return {
			sink: sink.id,
			verdict: verdicts[verdict],
			selector: isNumbered && verdict === "yes" ? answer.selector : null,
			reasons: reasons.map(explainResultReason)
		};
	}
};
function onInsight(trail, { status }, insight, account) {
	const { applies, because } = account === null ? appliesToOwnAccount : applicabilityOf(scopeOfAccount(account), trail);
	const { verdict, reasons } = insightAnswer(trail, status, insight);
	const other = {
		code: "other-account",
		account: knownString(trail.scope.account) ?? null
	};
	const all = and(verdict, applies);
	const told = [...applies === "no" ? [other] : reasons, ...verdict !== "no" && applies === "maybe" && because !== null ? [because] : []];
	return {
		sink: trail.id,
		verdict: verdicts[all],
		selector: null,
		reasons: told.map(explainResultReason)
	};
}
function assumed(assumption) {
	return {
		code: "assumption",
		assumption
	};
}
function notTaken({ inScope, reasons }, { applies }) {
	if (applies !== "no" || reasons.length > 0) return reasons;
	return [{
		code: "other-account",
		account: knownString(inScope.assessed.sink.scope.account) ?? null
	}];
}
const verdicts = {
	yes: "recorded",
	no: "not-recorded",
	maybe: "undetermined"
};
function takenBy({ assessed: { selectors } }, selector) {
	if (selectors.kind === "default") return { code: "taken-by-default" };
	return {
		code: "taken",
		name: selectors.selectors[selector ?? 0]?.name ?? null
	};
}
function scopeOfAccount(account) {
	return {
		id: `account ${account}`,
		kind: "live",
		account: literal$1(account),
		region: literal$1(""),
		partition: literal$1("aws"),
		organizationId: null
	};
}
function partitionOf(record, semantics) {
	const named = [record.userIdentity?.arn, ...(record.resources ?? []).map((element) => element.ARN)].map((arn) => /^arn:(aws[a-z-]*):/.exec(arn ?? "")?.[1]).find((partition) => partition !== void 0);
	if (named !== void 0 || record.awsRegion === void 0) return named ?? null;
	return partitionOfRegion(semantics, record.awsRegion)?.id ?? null;
}
function overall(sinks) {
	if (sinks.some((sink) => sink.verdict === "recorded")) return "recorded";
	return sinks.some((sink) => sink.verdict === "undetermined") ? "undetermined" : "not-recorded";
}

// src/coverage/asked-event.ts
function askedForms(operation, asked, index, semantics) {
	const maker = new EventMaker(operation, asked, index, semantics);
	if (operation.category !== "data") return [{
		when: null,
		event: maker.eventWith(null)
	}];
	return operation.eventForms.flatMap(variantsOf).filter(({ resources }) => maker.fits(resources)).map((form) => ({
		when: form.when,
		event: maker.eventWith(form)
	}));
}
function variantsOf(form) {
	const { when, resources } = form;
	const optional = resources.filter(({ presence }) => presence === "optional");
	if (optional.length === 0) return [form];
	const types = [...new Set(optional.map(({ type }) => type))].join(" and ");
	return [{
		...form,
		resources: resources.filter(({ presence }) => presence !== "optional")
	}, {
		...form,
		when: `${when}; with ${types}`
	}];
}
function arnPatternsOf({ eventForms }, index) {
	return [...new Set(eventForms.flatMap(({ resources }) => resources.flatMap((one) => patternsOf(one, index))))];
}
function patternsOf({ type, arn }, index) {
	if (arn === null) return [];
	return arn === void 0 ? index.resourceType(type)?.arn ?? [] : [arn];
}
var EventMaker = class {
	#operation;
	#asked;
	#index;
	#semantics;
	constructor(operation, asked, index, semantics) {
		this.#operation = operation;
		this.#asked = asked;
		this.#index = index;
		this.#semantics = semantics;
	}
	fits(elements) {
		const { resource } = this.#asked;
		return resource === void 0 || elements.some((element) => this.#isAbout(element, resource));
	}
	eventWith(form) {
		const { eventSource } = this.#operation;
		const { region } = this.#asked;
		const added = [];
		return {
			event: {
				fields: this.#fields(form, added),
				resources: form?.resources.map((element) => this.#element(element)) ?? null,
				region: region === void 0 ? open("Region", "region", "awsRegion") : literal$1(region),
				global: isGlobal(eventSource, this.#semantics)
			},
			added
		};
	}
	#fields(form, added) {
		const { eventSource, eventNames, name, eventType, readOnly } = this.#operation;
		const fields = /* @__PURE__ */ new Map([
			["eventSource", literal$1(eventSource)],
			["eventName", literal$1(eventNames[0] ?? name)],
			["eventType", literal$1(form?.eventType ?? eventType)],
			["userIdentity.arn", this.#caller()],
			["sessionCredentialFromConsole", open("whether the console calls", "anything", "sessionCredentialFromConsole")]
		]);
		const category = this.#category(added);
		if (category !== null) fields.set("eventCategory", literal$1(category));
		if (category === "NetworkActivity") {
			fields.set("vpcEndpointId", open("VPC endpoint", "anything", "vpcEndpointId"));
			fields.set("errorCode", open("error code", "anything", "errorCode"));
			return fields;
		}
		fields.set("readOnly", isReadOnlyKnown(this.#operation) ? literal$1(String(readOnly)) : open("readOnly", "anything", "readOnly"));
		return fields;
	}
	#category(added) {
		switch (this.#operation.category) {
			case "management": return "Management";
			case "data": return "Data";
			case "networkActivity": return "NetworkActivity";
			case "never": return null;
			case "undocumented":
				added.push({ code: "operation-undocumented" });
				return null;
		}
	}
	#caller() {
		const { role } = this.#asked;
		if (role === void 0) return open("caller", "anything", "userIdentity.arn");
		const assumed = /^(arn:[^:]+):iam::(\d{12}):role\/(?:.+\/)?([^/]+)$/.exec(role);
		if (assumed === null) return literal$1(role);
		const [, start = "", account = "", name = ""] = assumed;
		const session = {
			id: "session of the caller",
			kind: "segment",
			unknown: asked("userIdentity.arn")
		};
		return concatenate([`${start.replace(/:iam$/, "")}:sts::${account}:assumed-role/${name}/`, session]);
	}
	#isAbout(element, resource) {
		const patterns = patternsOf(element, this.#index);
		if (patterns.length === 0) return element.arn !== null && this.#index.resourceType(element.type)?.hasArn !== false;
		return patterns.some((pattern) => this.#bound(pattern, resource) !== void 0);
	}
	#bound(pattern, arn) {
		const names = bindPattern(pattern, arn);
		const { region, account } = this.#asked;
		return region !== void 0 && (names?.get("region") ?? region) !== region || account !== void 0 && (names?.get("account") ?? account) !== account ? void 0 : names;
	}
	#element(element) {
		const type = literal$1(element.type);
		const { resource } = this.#asked;
		if (element.arn === null) {
			const prefix = element.arnPrefix === void 0 ? void 0 : this.#filled(element.arnPrefix);
			return {
				type,
				arn: null,
				...prefix === void 0 ? {} : { arnPrefix: prefix }
			};
		}
		if (resource !== void 0 && this.#isAbout(element, resource)) return {
			type,
			arn: literal$1(resource)
		};
		const patterns = patternsOf(element, this.#index);
		const [only] = patterns;
		return {
			type,
			arn: only !== void 0 && patterns.length === 1 ? this.#filled(only) : open("ARN", "anything", element.type)
		};
	}
	#filled(pattern) {
		const { resource, region, account } = this.#asked;
		const names = (resource === void 0 ? [] : arnPatternsOf(this.#operation, this.#index)).map((known) => bindPattern(known, resource ?? "")).find((bound) => bound !== void 0);
		const partition = region === void 0 ? void 0 : partitionOfRegion(this.#semantics, region)?.id;
		const variables = new Map([...Object.entries({
			region,
			account,
			partition
		}), ...names ?? []].flatMap(([name, value]) => value === void 0 ? [] : [[name, literal$1(value)]]));
		const rest = new Set(parsePattern(pattern).flatMap((piece) => typeof piece !== "string" && piece.rest ? [piece.name] : []));
		return completePattern(pattern, variables, ({ name }) => open(name, rest.has(name) ? "anything" : kindOf(name), `{${name}}`));
	}
};
function kindOf(name) {
	return name === "region" || name === "account" || name === "partition" ? name : "segment";
}
function open(name, kind, part) {
	return unresolvedText({
		id: `${name} of the question`,
		kind,
		unknown: asked(part)
	});
}
function asked(part) {
	return {
		code: "not-in-question",
		part
	};
}

// src/coverage/record-groups.ts
const mostGroups = 2e4;
var GroupedExplainer = class {
	#explainer;
	#views = /* @__PURE__ */ new WeakMap();
	#groups = /* @__PURE__ */ new Map();
	constructor(explainer) {
		this.#explainer = explainer;
	}
	judge(record) {
		const key = this.#keyOf(record);
		const known = key === null ? void 0 : this.#groups.get(key);
		if (known !== void 0) return known;
		const sinks = this.#explainer.explain(record);
		const group = {
			verdict: overall(sinks),
			sinks
		};
		if (key === null) return group;
		if (this.#groups.size >= mostGroups) this.#groups.clear();
		this.#groups.set(key, group);
		return group;
	}
	#keyOf(record) {
		const { sinks, partition } = this.#explainer.sinksFor(record);
		const view = this.#viewOf(sinks);
		let key = partition ?? "";
		let parts = 1;
		const add = (part) => {
			parts++;
			key += part === void 0 ? separator : `${separator}=${part}`;
		};
		const { userIdentity, resources, ...others } = record;
		for (const [name, value] of Object.entries(others)) if (name !== "eventID") add(`${name} ${String(value)}`);
		add(seen(userIdentity?.arn, view.callers));
		add(resources === void 0 ? void 0 : "list");
		for (const element of resources ?? []) addElement(element, view.resources, add);
		return key.split(separator).length === parts ? key : null;
	}
	#viewOf(sinks) {
		const known = this.#views.get(sinks);
		if (known !== void 0) return known;
		const view = selectorView(sinks.map(({ sink }) => sink));
		this.#views.set(sinks, view);
		return view;
	}
};
const separator = "\0";
function addElement({ type, ARN, ARNPrefix }, values, add) {
	add(type);
	add(seen(ARN, values));
	add(ARNPrefix);
}
function seen(value, compared) {
	if (value === void 0 || compared === null) return value;
	let hits = "";
	for (const [index, start] of compared.starts.entries()) if (value.startsWith(start)) hits += `${String(index)} `;
	for (const [index, end] of compared.ends.entries()) if (value.endsWith(end)) hits += `-${String(index)} `;
	return compared.equal.has(value) ? `${hits}=${value}` : hits;
}
function selectorView(sinks) {
	const callers = new Gathered();
	const resources = new Gathered();
	for (const sink of sinks) {
		for (const selector of itemsOf(sink.advancedEventSelectors)) for (const { field, conditions } of selector.fieldSelectors.items) {
			const name = field.kind === "known" ? knownString(field.value) : void 0;
			const gathered = name === "userIdentity.arn" ? callers : name === "resources.ARN" ? resources : null;
			for (const { operator, values } of conditions) gathered?.add(comparisonOf(operator), values);
		}
		if (sink.kind !== "trail") continue;
		for (const { dataResources } of itemsOf(sink.eventSelectors)) for (const { values } of itemsOf(dataResources)) {
			if (values.kind !== "known") continue;
			resources.add("equals", values.value);
			resources.add("starts-with", values.value);
		}
	}
	return {
		callers: callers.values(),
		resources: resources.values()
	};
}
function itemsOf(setting) {
	return setting.kind === "known" ? setting.value.items : [];
}
var Gathered = class {
	#equal = /* @__PURE__ */ new Set();
	#starts = /* @__PURE__ */ new Set();
	#ends = /* @__PURE__ */ new Set();
	#allKnown = true;
	add(comparison, { items }) {
		const into = {
			equals: this.#equal,
			"starts-with": this.#starts,
			"ends-with": this.#ends
		}[comparison];
		for (const { text } of items) {
			const value = knownString(text);
			if (value === void 0) this.#allKnown = false;
			else into.add(value);
		}
	}
	values() {
		return this.#allKnown ? {
			equal: this.#equal,
			starts: [...this.#starts],
			ends: [...this.#ends]
		} : null;
	}
};

// src/sources/files/read-chunks.ts
var UnreadableInput = class extends Error {
	constructor(reason) {
		super(reason);
		this.name = "UnreadableInput";
	}
};
const chunkSize = 262144;
const pollInterval = 20;
function* chunksOfNamedFile(path) {
	let descriptor;
	try {
		descriptor = openSync(path, withoutWaiting);
	} catch (error) {
		throw new UnreadableInput(failureReason(error));
	}
	try {
		const stats = fstatSync(descriptor);
		if (stats.isDirectory()) throw new UnreadableInput("it is a folder");
		yield* chunksOf$1(descriptor, stats.isFIFO() && !isOwnDescriptor(path));
	} finally {
		closeSync(descriptor);
	}
}
function* chunksOf$1(descriptor, mayLackWriter) {
	let isEmpty = true;
	for (let last = processClock.now();;) {
		const chunk = nextChunk(descriptor);
		if (chunk !== null && chunk.length > 0) {
			isEmpty = false;
			yield chunk;
			last = processClock.now();
			continue;
		}
		if (chunk !== null && !(mayLackWriter && isEmpty)) return;
		if (processClock.now() - last > readLimits.silence) throw new UnreadableInput(silent(readLimits.silence));
		processClock.wait(pollInterval);
	}
}
function nextChunk(descriptor) {
	const chunk = Buffer.allocUnsafe(chunkSize);
	try {
		return chunk.subarray(0, readSync(descriptor, chunk, 0, chunkSize, null));
	} catch (error) {
		if (typeof error === "object" && error !== null && "code" in error && error.code === "EAGAIN") return null;
		throw new UnreadableInput(failureReason(error));
	}
}

// src/model/record.ts
const fieldsThatRowsLack = [
	"eventType",
	"userIdentity.arn",
	"sessionCredentialFromConsole",
	"errorCode",
	"vpcEndpointId"
];

// src/shell/cli/refuse.ts
async function refuse(...messages) {
	await tell(...messages.map((message) => `trailproof: ${message}`));
	return exitStatus.usage;
}
async function save(named, file, text) {
	const answer = writeWhole(file, text);
	if (answer.kind === "failed") await refuse(unwritten(named, answer.because));
	return answer.kind === "written";
}

// src/shell/cli/judge.ts
async function judgeAndReport(options, run) {
	const outputs = (options.output ?? []).map(outputFile);
	const unknown = outputs.filter((output) => output.format === void 0);
	if (unknown.length > 0) {
		const files = unknown.map(({ file }) => file).join(", ");
		return refuse(`--output: the extension of ${files} names no format, expected ${knownEndings}, or FORMAT:FILE such as gitlab:report.json.`);
	}
	const outcome = await run([options.format, ...outputs.map(({ format }) => format)].includes("json") ? "keep" : "report");
	return outcome.kind === "usage" ? refuse(...outcome.errors.map(displayUsageError)) : report(outcome.run, outputs, options);
}
async function report(run, outputs, options) {
	let saved = true;
	for (const { file, format } of outputs) {
		if (format === void 0) continue;
		const text = await render(format, run, options, {
			color: false,
			width: 100
		});
		saved = await save(`--output: ${file}`, file, text) && saved;
	}
	await print(await render(options.format, run, options, terminalOf(process.stdout, options.color)));
	if (options.verbose === true) await listLeftAlone(run);
	if (!saved || run.wrongPaths.length > 0) return exitStatus.usage;
	return exitStatusOf(run.result, run.complete, {
		failOn: options.failOn ?? run.failOn ?? "error",
		undetermined: options.failOnUndetermined ?? false
	});
}
async function render(format, run, options, terminal) {
	const report = {
		...terminal,
		rules: rulePages,
		sourceText: format === "sarif" ? run.sourceText : run.quotableText,
		repositoryPath: repositoryPaths(process.cwd(), process.env),
		complete: run.complete,
		verbose: options.verbose ?? false,
		quiet: options.quiet ?? false,
		pedantic: options.pedantic === true || options.failOnUndetermined === true,
		keptFiles: new RepositoryFiles(process.cwd(), disk)
	};
	const text = await renderReport(format, run.result, report);
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
async function listLeftAlone(run) {
	if (run.leftAlone.length === 0) return;
	await tell("Skipped, because trailproof does not read them:", ...run.leftAlone.map((uri) => `  ${uri}`));
}

// src/shell/cli/library-options.ts
function libraryOptions(options) {
	const { policy, parameter, parameters, varFile, config, ...same } = options;
	const renamed = {
		policies: policy,
		parameters: parameter,
		parameterFiles: parameters,
		variableFiles: varFile,
		configuration: config === false ? null : config
	};
	return {
		...same,
		...defined(renamed)
	};
}

// src/shell/cli/standard-input.ts
async function withStandardInput(options) {
	const { trails = [], policies = [], parameterFiles = [], baseline, configuration } = options;
	return [
		...trails,
		...policies,
		...parameterFiles,
		baseline,
		configuration
	].includes("-") ? {
		...options,
		standardInput: await readStream(process.stdin, readLimits)
	} : options;
}
async function withRecordsOnStandardInput(options) {
	const read = await withStandardInput(options);
	if (!options.files.includes("-")) return read;
	const { standardInput } = read;
	return {
		...read,
		recordsOnStandardInput: standardInput === void 0 ? chunksOf(process.stdin) : whole(standardInput)
	};
}
function* whole(reading) {
	if (reading.kind !== "bytes") throw new UnreadableInput(reasonWithoutText(reading));
	yield reading.bytes;
}
async function* chunksOf(stream, silence = readLimits.silence) {
	const giveUp = () => void stream.destroy(new UnreadableInput(silent(silence)));
	const timer = stream.isTTY === true ? void 0 : setTimeout(giveUp, silence);
	try {
		for await (const chunk of stream) {
			yield chunk;
			timer?.refresh();
		}
	} catch (error) {
		throw error instanceof UnreadableInput ? error : new UnreadableInput(failureReason(error));
	} finally {
		clearTimeout(timer);
	}
}
async function readStream(stream, { bytes, silence, total }) {
	return new Promise((resolve) => {
		const chunks = [];
		let length = 0;
		const finish = (reading) => {
			for (const timer of timers) clearTimeout(timer);
			stream.destroy();
			resolve(reading);
		};
		const giveUp = (after, reason) => setTimeout(finish, after, {
			kind: "failed",
			reason
		});
		const timers = stream.isTTY === true ? [] : [giveUp(total, endless(total)), giveUp(silence, silent(silence))];
		stream.on("data", (chunk) => {
			timers[1]?.refresh();
			chunks.push(chunk);
			length += chunk.length;
			if (length > bytes) finish({
				kind: "too-big",
				bytes: null,
				limit: bytes
			});
		});
		stream.on("end", () => {
			finish({
				kind: "bytes",
				bytes: Buffer.concat(chunks)
			});
		});
		stream.on("error", (error) => {
			finish({
				kind: "failed",
				reason: error instanceof Error ? error.message : String(error)
			});
		});
	});
}

// src/shell/cli/check.ts
async function check(paths, options) {
	const asked = {
		...libraryOptions(options),
		paths: paths.length === 0 ? ["."] : paths
	};
	return judgeAndReport(options, async (purpose) => runCheck(await withStandardInput(asked), disk, purpose));
}

// src/shell/cli/completion-scripts.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
function completionScript(shell, commands) {
	switch (shell) {
		case "bash": return bash(commands);
		case "zsh": return zsh(commands);
		case "fish": return fish(commands);
	}
}
function namesOf({ short, long }) {
	return [...short === null ? [] : [short], long];
}
function bash(commands) {
	const values = commands.flatMap(({ name, options }) => options.filter(({ takesValue }) => takesValue).map((option) => {
		return `    ${namesOf(option).map((word) => `"${name} ${word}"`).join("|")}) COMPREPLY=($(compgen ${option.choices.length > 0 ? `-W "${option.choices.join(" ")}"` : "-f"} -- "$current")); return ;;`;
	}));
	const words = commands.map(({ name, options, choices }) => {
		return `    ${name}) options="${options.flatMap(namesOf).join(" ")}"; choices="${choices.join(" ")}" ;;`;
	});
	return [
		"# Completion of trailproof for bash. Use it with: source <(trailproof completion bash)",
		"_trailproof() {",
		"  local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" command=\"${COMP_WORDS[1]}\"",
		"  local options=\"\" choices=\"\"",
		"  COMPREPLY=()",
		"  if [ \"$COMP_CWORD\" -eq 1 ]; then",
		`    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} help --help --version" -- "$current"))`,
		"    return",
		"  fi",
		"  case \"$command $previous\" in",
		...values,
		"  esac",
		"  case \"$command\" in",
		...words,
		`    help) choices="${commands.map(({ name }) => name).join(" ")}" ;;`,
		"  esac",
		"  case \"$current\" in",
		"    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$current\")) ;;",
		"    *) if [ -n \"$choices\" ]; then COMPREPLY=($(compgen -W \"$choices\" -- \"$current\"));",
		"       else COMPREPLY=($(compgen -f -- \"$current\")); fi ;;",
		"  esac",
		"}",
		"complete -o filenames -o bashdefault -F _trailproof trailproof",
		""
	].join("\n");
}
function quoted(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function zsh(commands) {
	const described = (text) => text.replace(/[[\]:]/g, String.raw`\$&`);
	const spec = (option) => namesOf(option).map((word) => {
		const value = option.choices.length > 0 ? `(${option.choices.join(" ")})` : "_files";
		return quoted(`*${word}[${described(option.description)}]${option.takesValue ? `:value:${value}` : ""}`);
	});
	const cases = commands.flatMap(({ name, options, choices }) => [`    ${name})`, `      _arguments ${[...options.flatMap(spec), quoted(`*:argument:${choices.length > 0 ? `(${choices.join(" ")})` : "_files"}`)].join(" \\\n        ")} ;;`]);
	return [
		"#compdef trailproof",
		"# Completion of trailproof for zsh. Use it with: source <(trailproof completion zsh)",
		"_trailproof() {",
		"  local -a commands=(",
		...commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`),
		"  )",
		"  if (( CURRENT == 2 )); then _describe command commands; return; fi",
		"  local command=$words[2]",
		"  shift words; (( CURRENT -= 1 ))",
		"  case \"$command\" in",
		...cases,
		"  esac",
		"}",
		"compdef _trailproof trailproof",
		""
	].join("\n");
}
function fish(commands) {
	return [
		"# Completion of trailproof for fish. Use it with: trailproof completion fish | source",
		...commands.flatMap(({ name, description, options, choices }) => {
			const within = `-n "__fish_seen_subcommand_from ${name}"`;
			return [
				`complete -c trailproof -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
				...choices.length > 0 ? [`complete -c trailproof ${within} -f -a ${quoted(choices.join(" "))}`] : [],
				...options.map((option) => {
					const short = option.short === null ? "" : ` -s ${option.short.slice(1)}`;
					const value = !option.takesValue ? "" : option.choices.length > 0 ? ` -x -a ${quoted(option.choices.join(" "))}` : " -r -F";
					return `complete -c trailproof ${within} -l ${option.long.slice(2)}${short}${value} -d ${quoted(option.description)}`;
				})
			];
		}),
		""
	].join("\n");
}

// src/shell/cli/completion.ts
async function completion(shell, commands) {
	await print(completionScript(shell, completedCommands(commands)));
	return exitStatus.ok;
}
function completedCommands(commands) {
	return commands.map(completed);
}
function completed(command) {
	const options = command.createHelp().visibleOptions(command);
	return {
		name: command.name(),
		description: command.description(),
		options: options.map(({ short = null, long = "", description, argChoices = [], required }) => ({
			short,
			long,
			description,
			choices: argChoices,
			takesValue: required
		})),
		choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices)
	};
}

// src/shell/cli/plain-check.ts
const switches = /* @__PURE__ */ new Map([
	["--no-config", { config: false }],
	["--same-account", { sameAccount: true }],
	["--fail-on-undetermined", { failOnUndetermined: true }],
	["--quiet", { quiet: true }],
	["--verbose", { verbose: true }],
	["--pedantic", { pedantic: true }],
	["--color", { color: true }],
	["--no-color", { color: false }]
]);
function plainCheck([command, ...words]) {
	if (command !== "check") return null;
	const paths = [];
	let options = { format: "text" };
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index] ?? "";
		if (!word.startsWith("-")) {
			paths.push(word);
			continue;
		}
		const set = switches.get(word) ?? valueSet(word, words[++index], options);
		if (set === null) return null;
		options = {
			...options,
			...set
		};
	}
	return {
		paths,
		options
	};
}
function valueSet(option, value, earlier) {
	if (value === void 0 || value.startsWith("-")) return null;
	switch (option) {
		case "--format": return chosen(formats, value, (format) => ({ format }));
		case "--fail-on": return chosen(failOnLevels, value, (failOn) => ({ failOn }));
		case "--output": return { output: [...earlier.output ?? [], value] };
		case "--policy": return { policy: [...earlier.policy ?? [], value] };
		case "--trails": return { trails: [...earlier.trails ?? [], value] };
		default: return null;
	}
}
function chosen(choices, value, set) {
	const found = choices.find((choice) => choice === value);
	return found === void 0 ? null : set(found);
}

// src/shell/cli/main.ts
async function main() {
	optimizeLate();
	process.on("uncaughtException", stopAtDefect);
	watchStreams();
	try {
		await run(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof UnwrittenOutput)) throw error;
		process.exitCode = await refuse(error.message);
	}
	process.exit();
}
async function run(words) {
	const plain = plainCheck(words);
	if (plain === null) {
		const { parse } = await import("./command-line-exports.js");
		await parse(words);
	} else process.exitCode = await check(plain.paths, plain.options);
}

// src/shell/cli/kept-file.ts
function holdsSnapshot(path) {
	const state = statSync(path, { throwIfNoEntry: false });
	if (state?.isFile() !== true || state.size === 0) return false;
	try {
		const text = readFileSync(path, "utf8");
		return text.trim() !== "" && !isWithoutAccounts(text);
	} catch {
		return true;
	}
}
function isWithoutAccounts(text) {
	try {
		const value = JSON.parse(text);
		return value?.kind === "trailproof-snapshot" && Array.isArray(value.accounts) && value.accounts.length === 0;
	} catch {
		return false;
	}
}

// src/model/shortened.ts
function shortened(name, longest) {
	return name.length <= longest ? name : `${name.slice(0, 80)}\u2026${createHash("sha256").update(name).digest("hex").slice(0, 24)}`;
}

// src/model/join-split.ts
function join$1(separator, texts) {
	return concatenate(texts.flatMap((text, index) => index === 0 ? [text] : [separator, text]));
}
function split(text, separator) {
	const items = [];
	let current = [];
	for (const [index, part] of text.parts.entries()) {
		if (typeof part !== "string") {
			if (mayOverlap(part, separator)) return {
				items,
				rest: {
					text: concatenate([...current, ...text.parts.slice(index)]),
					piece: part
				}
			};
			current.push(part);
			continue;
		}
		const [first = "", ...more] = part.split(separator);
		current.push(first);
		for (const next of more) {
			items.push(concatenate(current));
			current = [next];
		}
	}
	return {
		items: [...items, concatenate(current)],
		rest: null
	};
}
function mayOverlap(piece, separator) {
	return separator.split("").some((character) => canHoldCharacter(piece.kind, character));
}

// src/model/all-worlds.ts
const mostWorlds = 64;
function inAllWorlds(run, keyOf, merge) {
	const worlds = [];
	let prefix = [];
	while (prefix !== null) {
		if (worlds.length === 64) return null;
		const path = new Map(prefix.map((answer) => [answer.question.id, answer]));
		const result = run((question) => {
			const answered = path.get(question.id);
			if (answered !== void 0) return answered.answer;
			const [first = ""] = question.answers;
			path.set(question.id, {
				question,
				answer: first
			});
			return first;
		});
		const guard = [...path.values()];
		worlds.push({
			guard,
			result
		});
		prefix = nextPath(guard);
	}
	return collapse(worlds.map(({ guard, result }) => ({
		rest: guard,
		variant: {
			guard: [],
			result
		}
	})), keyOf, merge).map(({ variant }) => variant);
}
function nextPath(path) {
	for (let length = path.length; length > 0; length -= 1) {
		const last = path[length - 1];
		if (last === void 0) continue;
		const next = last.question.answers[last.question.answers.indexOf(last.answer) + 1];
		if (next !== void 0) return [...path.slice(0, length - 1), {
			question: last.question,
			answer: next
		}];
	}
	return null;
}
function collapse(leaves, keyOf, merge) {
	const question = leaves[0]?.rest[0]?.question;
	if (question === void 0) return leaves;
	const branches = question.answers.map((answer) => {
		return {
			answer,
			leaves: collapse(leaves.filter(({ rest }) => rest[0]?.answer === answer).map(({ rest, variant }) => ({
				rest: rest.slice(1),
				variant
			})), keyOf, merge)
		};
	});
	const [first, ...others] = branches;
	if (first !== void 0 && others.every((other) => sameLeaves(first.leaves, other.leaves, keyOf))) return first.leaves.map((leaf, index) => ({
		...leaf,
		variant: {
			...leaf.variant,
			result: others.reduce((merged, other) => mergeWith(merged, other.leaves[index], merge), leaf.variant.result)
		}
	}));
	return branches.flatMap((branch) => branch.leaves.map(({ rest, variant }) => ({
		rest,
		variant: {
			...variant,
			guard: [{
				question,
				answer: branch.answer
			}, ...variant.guard]
		}
	})));
}
function mergeWith(merged, leaf, merge) {
	return leaf === void 0 ? merged : merge(merged, leaf.variant.result);
}
function sameLeaves(a, b, keyOf) {
	return a.length === b.length && a.every((leaf, index) => leafKey(leaf, keyOf) === leafKey(b[index], keyOf));
}
function leafKey(leaf, keyOf) {
	if (leaf === void 0) return "";
	return JSON.stringify([leaf.variant.guard.map(({ question, answer }) => [question.id, answer]), keyOf(leaf.variant.result)]);
}

export { frameworkRows as $, capitalized as $i, isMeantAsState as $n, reaches as $r, visibleJson as $t, evidenceFacts as A, groupsOf as Aa, deployedId as Ai, acceptedNotes as An, assetManifestType as Ar, exitStatusOf as At, formats as B, concatenate as Ba, namedOperations as Bi, reasonWithoutText as Bn, mayBeTemplate as Br, controlsOf as Bt, RecordExplainer as C, guardKey as Ca, sightOf as Ci, withoutNulls as Cn, jsonMistake as Cr, styleWanted as Ct, verdictOrder as D, canBeEmpty as Da, classesOf as Di, isPlainObject as Dn, isMeantAsGlobalConfiguration as Dr, writeFailure as Dt, coverageMatrix as E, Allowance as Ea, logDestinationsOf as Ei, usageError as En, isGlobalConfiguration as Er, unwritten as Et, isIgnored as F, propertiesOf as Fa, indexCatalog as Fi, isDay as Fn, stackType as Fr, distinctPlaces as Ft, failedCallMessage as G, substitute as Ga, bindPattern as Gi, mayRead as Gn, lossRules as Gr, compareLevels as Gt, atKeptPlaces as H, knownString as Ha, findEvent as Hi, missing as Hn, inOrder as Hr, groupFindings as Ht, IgnoreRules as I, remembering$1 as Ia, loadCatalog as Ii, distinctAssumptions as In, stringAt as Ir, groupSaid as It, serviceCoverage as J, unresolvedText as Ja, isFilled as Ji, rootsOf as Jn, startOfFile as Jr, messageParts as Jt, categoryNames as K, textKey$1 as Ka, completePattern as Ki, nearestAbove as Kn, weakeningRules as Kr, isActive as Kt, explainFormats as L, bindResource as La, bearsType as Li, isSnapshot as Ln, declaresNothing as Lr, instanceWords as Lt, RepositoryFiles as M, domainSuffixOf as Ma, shortAddress as Mi, suppress as Mn, mapAt as Mr, failsRun as Mt, RulesReader as N, loadSemantics as Na, tailOf as Ni, withLossesAccepted as Nn, mayBeAssemblyTemplate as Nr, repositoryPaths as Nt, isoTime as O, canHoldCharacter as Oa, arnPatterns as Oi, membersOf as On, mayBeGlobalConfiguration as Or, writeWhole as Ot, foldersAbove as P, partitionOfRegion as Pa, withoutKeys as Pi, applySuppressions as Pn, mayBeManifest as Pr, groupNotifications as Pt, controlNumberOf as Q, assumptionSentence as Qi, isMeantAsJson as Qn, withoutOperations as Qr, printedLines as Qt, explainWriter as R, bindSink as Ra, choosesAccess as Ri, readFoundText as Rn, isMeantAsTemplate as Rr, lineKey as Rt, askedForms as S, anyOtherValue as Sa, classKeyFor as Si, readJsonFile as Sn, repeatedMembers as Sr, print as St, serviceOfType as T, compare as Ta, requiredEventsOf as Ti, displayUsageError as Tn, mayBeConfiguration as Tr, terminalOf as Tt, forPeople as U, literal$1 as Ua, findRecorded as Ui, findFiles as Un, lossFindingsOf as Ur, groupMembers as Ut, knownEndings as V, display as Va, matchesWildcard as Vi, circular as Vn, templateEngineMark as Vr, groupByCause as Vt, failedCallsInShort as W, sameText as Wa, findUnrecorded as Wi, uriOf as Wn, coverageRules as Wr, unnamedOperations as Wt, accountNames as X, compareText as Xi, formOf as Xn, entriesTogether as Xr, printable as Xt, accountName as Y, dataKey as Ya, mergeEntries as Yi, exists as Yn, checksClause as Yr, jsonText as Yt, accountsByStatus as Z, clauseOf as Zi, isLineStream as Zn, operationsIn as Zr, printedLine as Zt, fieldsThatRowsLack as _, operators$1 as _a, assess as _i, partsOfNothing as _n, lineIndex as _r, clip as _t, holdsSnapshot as a, bindingsOf as aa, isIn$1 as ai, scopeOfAccount$1 as an, unreadablePlan as ar, levelColor as at, GroupedExplainer as b, implied as ba, usualSteps as bi, jsonLocator as bn, hasRepeatedMembers as br, shortNames as bt, completion as c, absent as ca, partNamesOf as ci, prepare as cn, arrayMember as cr, relatedToShow as ct, withRecordsOnStandardInput as d, wholeNumber as da, otherVersionWords as di, disk as dn, isArray as dr, standingOf as dt, counted as ea, renamedSuppressions as ei, judgeInputs as en, isPlanArchive as er, statusCounts as et, withStandardInput as f, withoutTrailing as fa, countFindings as fi, builtInPolicy as fn, isObject as fr, countVerdicts as ft, save as g, quoteTerraform as ga, accountsOf as gi, livePolicies as gn, TextFile as gr, openParameters as gt, refuse as h, cloudFormationYaml as ha, withFixes as hi, policies_default as hn, valueAt as hr, nextSteps as ht, shortened as i, uncapitalized as ia, isAbsent as ii, liveScope as in, mayBeState as ir, checksHeading as it, rulePages as j, not as ja, fileOf as ji, noCodeSuppressions as jn, isManifest$1 as jr, failOnLevels as jt, optimizeLate as k, groupBy as ka, bindNamedArn as ki, readInputs as kn, assemblyType as kr, exitStatus as kt, shells as l, known as la, reachOfRun as li, rulesFor as ln, displayJsonPath as lr, coverageCounts as lt, judgeAndReport as m, dialects as ma, logFilesOf$1 as mi, policyOf as mn, stringMember as mr, selectorsToPaste as mt, join$1 as n, listedInShort as na, usualFailOn as ni, runCheck as nn, majorVersion as nr, changeRows as nt, main as o, prepareSinks as oa, isInModule as oi, baseSuppressions as on, parseText as or, textStyle as ot, libraryOptions as p, nearestName as pa, notificationOf as pi, exceptionsOf as pn, member as pr, isCounted as pt, categoryOrder as q, unresolvedPieces as qa, fillPattern as qi, rootOf$1 as qn, originAt as qr, worstFirst as qt, split as r, shortList as ra, withoutPlaces as ri, version as rn, mayBePlan as rr, changeSummary as rt, completedCommands as s, unseenSinksOf as sa, newlyHidden as si, suppressedFor as sn, plainText as sr, counterexampleFields as st, inAllWorlds as t, listed as ta, rulesFromChoices as ti, judgedRun as tn, isSentinelMock as tr, statusWords as tt, check as u, unknown as ua, resultReachOf as ui, wrongValues as un, entriesOf as ur, headlineParts as ut, UnreadableInput as v, compatible as va, assessedEntryOf as vi, livePlace as vn, locationBetween as vr, displayWidth as vt, overall as w, boxOfAdvanced as wa, sinksInScope as wi, displayPath as wn, looksLikeJson as wr, tell as wt, arnPatternsOf as x, worldsOf as xa, sharingDecisions as xi, locatedMistake as xn, jsonPositions as xr, wrap as xt, chunksOfNamedFile as y, holdsIn as ya, repeatedFor as yi, livePlaceOf as yn, withoutByteOrderMark as yr, pad as yt, renderReport as z, defined as za, isNamed as zi, readTextFile as zn, isTemplate as zr, otherPlaces as zt };