provider "aws" {
  region = "eu-west-1"
}

variable "days" {
  default = 90
}

variable "type" {}

resource "aws_observabilityadmin_telemetry_rule" "management" {
  rule_name = "management-events"

  rule {
    resource_type  = "AWS::CloudTrail"
    telemetry_type = "Logs"
    regions        = ["us-east-1"]

    destination_configuration {
      destination_type  = "cloud-watch-logs"
      retention_in_days = var.days

      cloudtrail_parameters {
        advanced_event_selectors {
          name = "all of them"

          field_selectors {
            field  = "eventCategory"
            equals = ["Management"]
          }
        }
      }
    }
  }
}

resource "aws_observabilityadmin_telemetry_rule_for_organization" "writes" {
  rule_name = "writes"
  region    = "us-east-1"

  rule {
    resource_type  = "AWS::CloudTrail"
    telemetry_type = "Logs"
    all_regions    = true
    scope          = "o-a1b2c3d4e5"

    destination_configuration {
      cloudtrail_parameters {
        advanced_event_selectors {
          field_selectors {
            field  = "eventCategory"
            equals = ["Data"]
          }
          field_selectors {
            field  = "resources.type"
            equals = ["AWS::DynamoDB::Table"]
          }
          field_selectors {
            field  = "readOnly"
            equals = ["false"]
            equal  = ["true"]
          }
        }
      }
    }
  }
}

resource "awscc_observabilityadmin_telemetry_rule" "management" {
  rule_name = "management-events"
  rule = {
    resource_type  = "AWS::CloudTrail"
    telemetry_type = "Logs"
    regions        = ["us-east-1"]
    destination_configuration = {
      destination_type  = "cloud-watch-logs"
      retention_in_days = 90
      cloudtrail_parameters = {
        advanced_event_selectors = [{
          field_selectors = [{
            field  = "eventCategory"
            equals = ["Management"]
          }]
        }]
      }
    }
  }
}

resource "awscc_observabilityadmin_organization_telemetry_rule" "open" {
  rule_name = "open"
  rule = {
    resource_type  = var.type
    telemetry_type = "Logs"
  }
}

# Copied from a page of the provider: no such type exists.
resource "aws_observabilityadmin_telemetry_rule" "copied" {
  rule_name = "copied"

  rule {
    resource_type  = "AWS::CloudTrail::Trail"
    telemetry_type = "Logs"
  }
}

resource "aws_observabilityadmin_telemetry_rule" "flow_logs" {
  rule_name = "flow-logs"

  rule {
    resource_type  = "AWS::EC2::VPC"
    telemetry_type = "Logs"
  }
}
