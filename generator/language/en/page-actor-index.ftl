# The list of actors.

actor-index-title = Who says it
actor-index-lead = Everybody whom the sources name as having said something, and those who passed it on. Who speaks for somebody else counts as the voice of that one. What is only inferred to be somebody’s, or may be another’s, is left out of the numbers.
actor-index-name = Name
actor-index-speaks-for = Speaks for
actor-index-claims = Claims
actor-index-passed-on = Passed on

actor-index-kind-state = States
actor-index-kind-body = Institutions
actor-index-kind-person = People
actor-index-kind-organisation = Organisations
actor-index-kind-group = Groups
actor-index-kind-outlet = Media
