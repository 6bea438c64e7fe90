data_events = true
