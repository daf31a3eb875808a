package org.luyumarket.identity.web;

import org.luyumarket.identity.Person;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person who proved who they are, by a token or by a session. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    private final transient Person person;

    PersonAuthentication(Person person) {
        super(AuthorityUtils.createAuthorityList(person.role().name()));
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.username();
    }
}
