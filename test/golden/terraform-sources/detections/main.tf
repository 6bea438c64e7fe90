provider "aws" {
  region = "eu-west-1"
}

variable "pattern" {
  type    = string
  default = "{ $.eventName = ConsoleLogin }"
}

variable "source_name" {
  type = string
}

resource "aws_cloudwatch_log_group" "trail" {
  name = "/org/trail"
}

resource "aws_cloudwatch_log_group" "cold" {
  name_prefix     = "cold"
  log_group_class = "INFREQUENT_ACCESS"
}

resource "aws_cloudwatch_event_rule" "keys" {
  name = "keys"
  event_pattern = jsonencode({
    source      = [var.source_name]
    detail-type = ["AWS API Call via CloudTrail"]
    detail      = { eventName = ["DisableKey"], readOnly = [false] }
  })
}

resource "aws_cloudwatch_event_rule" "heredoc" {
  name           = "heredoc"
  state          = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
  event_bus_name = "central"
  event_pattern  = <<-PATTERN
    {
      "source": ["aws.secretsmanager"],
      "detail": { "eventName": ["GetSecretValue"] }
    }
  PATTERN
}

resource "aws_cloudwatch_event_rule" "off" {
  name          = "off"
  is_enabled    = false
  event_pattern = "{\"source\": [\"aws.ec2\"]}"
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "forward" {
  rule = aws_cloudwatch_event_rule.keys.name
  arn  = "arn:aws:events:us-east-1:111122223333:event-bus/central"
}

resource "aws_cloudwatch_log_metric_filter" "sign_in" {
  name           = "sign-in"
  pattern        = var.pattern
  log_group_name = aws_cloudwatch_log_group.trail.name
  metric_transformation {
    name      = "SignIn"
    namespace = "Audit"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_subscription_filter" "all" {
  count           = 2
  name            = "all-${count.index}"
  filter_pattern  = ""
  log_group_name  = aws_cloudwatch_log_group.cold.name
  destination_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/logs"
}

resource "aws_cloudwatch_metric_alarm" "sign_in" {
  alarm_name          = "sign-in"
  metric_name         = "SignIn"
  namespace           = "Audit"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

resource "awscc_events_rule" "other" {
  name          = "other"
  event_pattern = jsonencode({ source = ["aws.iam"] })
  targets       = [{ id = "bus", arn = "arn:aws:events:us-east-1:111122223333:event-bus/central" }]
}

resource "awscc_logs_metric_filter" "other" {
  filter_pattern = "{ $.eventName = StopLogging }"
  log_group_name = "/org/trail"
  metric_transformations = [{ metric_name = "Stop", metric_namespace = "Audit", metric_value = "1" }]
}
