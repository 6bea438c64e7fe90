variable "name" {
  type = string
}

variable "data_events" {
  type        = map(list(string))
  description = "ARNs to record by resource type; an empty list records all."
}

resource "aws_s3_bucket" "logs" {
  bucket = "${var.name}-trail-logs"
}

resource "aws_cloudtrail" "this" {
  name                       = var.name
  s3_bucket_name             = aws_s3_bucket.logs.id
  is_multi_region_trail      = true
  enable_log_file_validation = true

  advanced_event_selector {
    name = "Management events"
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }

  dynamic "advanced_event_selector" {
    for_each = var.data_events
    content {
      name = advanced_event_selector.key
      field_selector {
        field  = "eventCategory"
        equals = ["Data"]
      }
      field_selector {
        field  = "resources.type"
        equals = [advanced_event_selector.key]
      }
      dynamic "field_selector" {
        for_each = length(advanced_event_selector.value) > 0 ? [advanced_event_selector.value] : []
        content {
          field  = "resources.ARN"
          equals = field_selector.value
        }
      }
    }
  }
}
