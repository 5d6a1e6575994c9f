given, _, family = request.user.name.partition(" ")
user = {
    "userName": request.user.email or request.user.username,
    "name": {
        "formatted": request.user.name,
        "givenName": given,
        "familyName": family or " ",
    },
    "displayName": request.user.name,
    "active": request.user.is_active,
}
# An empty address would end the run for everybody after this person.
if request.user.email:
    user["emails"] = [{"value": request.user.email, "type": "work", "primary": True}]
return user
