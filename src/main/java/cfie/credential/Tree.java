package cfie.credential;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A document that a stranger may have written: what is asked of it is there in the form asked for,
 * or a {@link NoSuchElementException} says that it is not.
 */
record Tree(Map<?, ?> members) {
    String text(String name) {
        return as(String.class, members.get(name));
    }

    Number number(String name) {
        return as(Number.class, members.get(name));
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    Tree child(String name) {
        return new Tree(as(Map.class, members.get(name)));
    }

    List<Tree> children(String name) {
        List<?> found = as(List.class, members.get(name));
        return found.stream().map(one -> new Tree(as(Map.class, one))).toList();
    }

    List<String> texts(String name) {
        List<?> found = as(List.class, members.get(name));
        return found.stream().map(one -> as(String.class, one)).toList();
    }

    private static <T> T as(Class<T> form, Object found) {
        return Optional.ofNullable(found).filter(form::isInstance).map(form::cast).orElseThrow();
    }
}
