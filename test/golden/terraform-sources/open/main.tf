variable "create" { type = bool }
variable "environment" { type = string }
variable "selectors" { type = any }
variable "tables" { type = set(string) }
variable "password" {
  default   = "not to be shown"
  sensitive = true
}

data "aws_caller_identity" "current" {}

resource "aws_cloudtrail" "conditional" {
  count                 = var.create ? 1 : 0
  name                  = "conditional"
  s3_bucket_name        = "logs-${data.aws_caller_identity.current.account_id}"
  is_multi_region_trail = var.environment == "production"
}

resource "aws_cloudtrail" "dynamic" {
  name           = "dynamic-${var.environment}"
  s3_bucket_name = var.password

  dynamic "event_selector" {
    for_each = var.selectors
    content {
      read_write_type = event_selector.value.type
    }
  }

  event_selector {
    read_write_type = "WriteOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = concat(["arn:aws:s3:::known/"], var.selectors.more)
    }
  }
}

resource "aws_dynamodb_table" "each" {
  for_each = var.tables
  name     = "table-${each.key}"
}

resource "aws_s3_bucket" "not_in_production" {
  count  = var.environment == "production" ? 0 : 1
  bucket = "scratch"
}

resource "aws_cloudtrail" "off" {
  count          = 0
  name           = "off"
  s3_bucket_name = "x"
}

module "cloudtrail" {
  source  = "terraform-aws-modules/cloudtrail/aws"
  version = "1.0.0"
}
