package org.luyumarket.platform.message;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Hands mail to the server at {@code LUYU_MAIL_HOST} by SMTP, which every provider of mail speaks. That blocks, so few threads of its own do
 * it, and a queue before them is bounded. Port 465 is TLS from the first byte; any other begins plain and must turn to TLS, unless
 * {@code LUYU_MAIL_PLAIN} says that the server is trusted as it is.
 */
@Component
class MailServer implements Mails {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 1_000;
    private static final int TLS_PORT = 465;

    private final Scheduler scheduler = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "mail", 60, true);
    private final Mailbox mailbox;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private final String from;

    MailServer(
            Mailbox mailbox,
            @Value("${luyu.mail.host:}") String host,
            @Value("${luyu.mail.port:465}") int port,
            @Value("${luyu.mail.username:}") String username,
            @Value("${luyu.mail.password:}") String password,
            @Value("${luyu.mail.from:}") String from,
            @Value("${luyu.mail.plain:false}") boolean plain) {
        this.mailbox = mailbox;
        this.from = from.isBlank() ? username : from;
        server.setHost(host.strip());
        server.setPort(port);
        server.setProtocol(port == TLS_PORT ? "smtps" : "smtp");
        server.setUsername(username.isBlank() ? null : username);
        server.setPassword(password.isBlank() ? null : password);
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        server.setJavaMailProperties(properties("mail." + server.getProtocol() + ".", !username.isBlank(), plain));
    }

    private static Properties properties(String prefix, boolean login, boolean plain) {
        Properties properties = new Properties();
        String patience = Long.toString(PATIENCE.toMillis());
        properties.put(prefix + "connectiontimeout", patience);
        properties.put(prefix + "timeout", patience);
        properties.put(prefix + "writetimeout", patience);
        properties.put(prefix + "auth", Boolean.toString(login));
        properties.put(prefix + "starttls.enable", Boolean.toString(!plain));
        properties.put(prefix + "starttls.required", Boolean.toString(!plain));
        return properties;
    }

    @Override
    public boolean reachPeople() {
        return !String.valueOf(server.getHost()).isBlank() && !from.isBlank();
    }

    @Override
    public boolean areOffered() {
        return reachPeople() || mailbox.isOpen();
    }

    @Override
    public Mono<Void> send(Mail mail) {
        return reachPeople()
                ? Mono.<Void>fromRunnable(() -> post(mail)).subscribeOn(scheduler)
                : Mono.fromRunnable(() -> mailbox.keep(mail));
    }

    private void post(Mail mail) {
        server.send(message -> write(mail, message));
    }

    private void write(Mail mail, MimeMessage message) throws MessagingException {
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().value(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        Mail.Leave leave = mail.leave();
        if (leave != null) {
            message.setHeader("List-Unsubscribe", "<" + leave.address() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
