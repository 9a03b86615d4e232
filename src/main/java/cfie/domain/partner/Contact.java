package cfie.domain.partner;

import java.util.Optional;

/** How to reach them: an e-mail address, a page. */
public record Contact(Optional<String> email, Optional<String> web) {}
