"""Step charts as pure geometry."""
