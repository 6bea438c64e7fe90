# What most teams have: trails and event data stores, in the root module and in modules, in several Regions and accounts.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "us"
  region = "us-east-1"
}

provider "aws" {
  alias  = "audit"
  region = "eu-west-1"
  assume_role {
    role_arn = "arn:aws:iam::444455556666:role/deploy"
  }
}

data "aws_caller_identity" "this" {}
data "aws_partition" "this" {}

resource "aws_s3_bucket" "logs" {
  bucket = "example-logs"
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = "example-data-"
}

resource "aws_kms_key" "logs" {
  description = "trail"
}

resource "aws_dynamodb_table" "orders" {
  name           = "orders"
  hash_key       = "id"
  stream_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "us-east-1"
  }
}

resource "aws_dynamodb_table" "by_key" {
  for_each = toset(["a", "b.c"])
  name     = "table-${each.key}"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "elsewhere" {
  name     = "elsewhere"
  region   = "ap-south-1"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_timestreamwrite_database" "metrics" {
  database_name = "metrics"
}

resource "aws_timestreamwrite_table" "cpu" {
  database_name = aws_timestreamwrite_database.metrics.database_name
  table_name    = "cpu"
}

resource "aws_iam_role" "function" {
  name               = "function"
  assume_role_policy = "{}"
}

resource "aws_lambda_function" "report" {
  function_name = "report"
  role          = aws_iam_role.function.arn
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  filename      = "report.zip"
}

resource "aws_cloudtrail" "basic" {
  name                       = "basic"
  s3_bucket_name             = aws_s3_bucket.logs.id
  kms_key_id                 = aws_kms_key.logs.arn
  is_multi_region_trail      = true
  enable_log_file_validation = true

  event_selector {
    read_write_type                  = "WriteOnly"
    exclude_management_event_sources = ["kms.amazonaws.com"]

    data_resource {
      type   = "AWS::DynamoDB::Table"
      values = [aws_dynamodb_table.orders.arn, aws_dynamodb_table.by_key["b.c"].arn, "arn:aws:dynamodb:eu-west-1:111122223333:table/known"]
    }
    data_resource {
      type   = "AWS::S3::Object"
      values = ["${aws_s3_bucket.data.arn}/"]
    }
    data_resource {
      type   = "AWS::Lambda::Function"
      values = ["arn:${data.aws_partition.this.partition}:lambda"]
    }
  }

  insight_selector {
    insight_type = "ApiCallRateInsight"
  }
  insight_selector {
    insight_type = "ApiErrorRateInsight"
  }
}

resource "aws_cloudtrail" "advanced" {
  provider       = aws.us
  name           = "advanced"
  s3_bucket_name = aws_s3_bucket.logs.bucket

  advanced_event_selector {
    name = "Management events"
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
    field_selector {
      field      = "eventSource"
      not_equals = ["kms.amazonaws.com", "rdsdata.amazonaws.com"]
    }
  }
  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::Timestream::Table"]
    }
    field_selector {
      field       = "resources.ARN"
      starts_with = [aws_timestreamwrite_database.metrics.arn, aws_timestreamwrite_table.cpu.arn]
    }
  }
}

# The provider leaves a selector like this out of the state.
resource "aws_cloudtrail" "data_only" {
  provider       = aws.audit
  name           = "data-only"
  s3_bucket_name = "audit-logs"
  event_selector {
    include_management_events = false
  }
}

resource "aws_cloudtrail" "defaults" {
  name           = "defaults-${data.aws_caller_identity.this.account_id}"
  s3_bucket_name = "other-logs"
}

resource "aws_cloudtrail" "none" {
  count          = 0
  name           = "none"
  s3_bucket_name = "logs"
}

resource "aws_cloudtrail_event_data_store" "defaults" {
  name = "defaults"
}

resource "aws_cloudtrail_event_data_store" "tables" {
  name    = "tables"
  suspend = "true"
  advanced_event_selector {
    name = "Tables"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::DynamoDB::Table"]
    }
    field_selector {
      field  = "resources.ARN"
      equals = [aws_dynamodb_table.orders.arn]
    }
  }
}

module "regional" {
  source   = "./regional"
  for_each = toset(["a", "b"])
  name     = each.key
  tables   = { main = aws_dynamodb_table.orders.arn }
  arns     = [for table in aws_dynamodb_table.by_key : table.arn]
  bucket   = aws_s3_bucket.logs.id
}

module "absent" {
  source = "./regional"
  count  = 0
  name   = "absent"
  tables = {}
  arns   = []
  bucket = "logs"
}
