package cfie.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The two kinds of database that a register can be in. */
public enum Engine {
    FILE,
    SERVER;

    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(Engine.class);

    /** That of a test; a file, where the test does not ask for both. */
    static Engine of(ExtensionContext context) {
        return context.getStore(OURS).getOrDefault(Engine.class, Engine.class, FILE);
    }

    /** Runs a test class on each. */
    static final class Each implements ClassTemplateInvocationContextProvider {
        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
                ExtensionContext context) {
            return Arrays.stream(Engine.values()).map(On::new);
        }
    }

    /** Tells the test, and whoever asks for it as a parameter, which it is. */
    private record On(Engine engine) implements ClassTemplateInvocationContext, ParameterResolver {
        @Override
        public String getDisplayName(int index) {
            return engine.name();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            context.getStore(OURS).put(Engine.class, engine);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Engine.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return engine;
        }
    }
}
