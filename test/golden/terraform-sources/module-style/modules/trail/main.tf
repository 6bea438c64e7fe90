locals {
  enabled = var.enabled ? 1 : 0
}

resource "aws_cloudtrail" "default" {
  count                         = local.enabled
  name                          = var.name
  s3_bucket_name                = var.bucket
  enable_logging                = var.enable_logging
  is_multi_region_trail         = var.is_multi_region_trail
  include_global_service_events = var.include_global_service_events

  dynamic "event_selector" {
    for_each = var.event_selector
    content {
      include_management_events = lookup(event_selector.value, "include_management_events", null)
      read_write_type           = lookup(event_selector.value, "read_write_type", null)

      dynamic "data_resource" {
        for_each = lookup(event_selector.value, "data_resource", [])
        content {
          type   = data_resource.value.type
          values = data_resource.value.values
        }
      }
    }
  }
}
