variable "kinds" { type = map(string) }

resource "aws_cloudtrail_event_data_store" "this" {
  name = "lake"

  dynamic "advanced_event_selector" {
    for_each = var.kinds
    iterator = kind
    content {
      name = "Log ${kind.key}"
      field_selector {
        field  = "eventCategory"
        equals = ["Data"]
      }
      field_selector {
        field  = "resources.type"
        equals = [kind.value]
      }
    }
  }
}
