given, _, family = request.user.name.partition(" ")
return {
    "userName": request.user.email,
    "name": {
        "formatted": request.user.name,
        "givenName": given,
        "familyName": family or " ",
    },
    "displayName": request.user.name,
    "active": request.user.is_active,
    "emails": [{"value": request.user.email, "type": "work", "primary": True}],
}
