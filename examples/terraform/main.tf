variable "data_events" {
  description = "Whether the trail records writes of the orders."
  type        = bool
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_cloudtrail" "audit" {
  name                          = "audit"
  s3_bucket_name                = "example-audit-logs"
  is_multi_region_trail         = true
  include_global_service_events = true

  advanced_event_selector {
    name = "Management events"
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }

  dynamic "advanced_event_selector" {
    for_each = var.data_events ? [aws_dynamodb_table.orders.arn] : []
    content {
      name = "Writes of the orders"
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
        equals = [advanced_event_selector.value]
      }
      field_selector {
        field  = "readOnly"
        equals = ["false"]
      }
    }
  }
}
