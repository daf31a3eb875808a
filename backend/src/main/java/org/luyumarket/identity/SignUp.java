package org.luyumarket.identity;

/** What a consumer gives to sign up: a mainland mobile number, a password of 8 to 72 characters and a name to be called by. */
public record SignUp(String phone, String password, String displayName) {}
