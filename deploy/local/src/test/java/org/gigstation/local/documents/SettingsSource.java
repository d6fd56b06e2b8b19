package org.gigstation.local.documents;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A settings interface, read as source: names, defaults and what the comments say. Comments are not in class files. */
final class SettingsSource {
    private static final Pattern MAP = Pattern.compile("Map<String, (\\w+)>");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    private final Map<String, ClassTree> interfaces = new HashMap<>();
    private final Map<MethodTree, String> comments = new HashMap<>();

    private SettingsSource() {}

    /** Every leaf of the interfaces of this file that carry {@code @ConfigMapping}. */
    static List<Setting> of(Path file) {
        SettingsSource source = new SettingsSource();
        source.read(file);
        List<Setting> settings = new ArrayList<>();
        source.interfaces.values().stream()
                .filter(one -> argument(one.getModifiers().getAnnotations(), "ConfigMapping")
                        .isPresent())
                .forEach(one -> source.collect(
                        argument(one.getModifiers().getAnnotations(), "ConfigMapping")
                                .orElseThrow(),
                        one,
                        settings));
        return settings;
    }

    private void collect(String prefix, ClassTree shape, List<Setting> into) {
        for (Tree parent : shape.getImplementsClause()) {
            collect(prefix, interfaces.get(parent.toString()), into);
        }
        for (Tree member : shape.getMembers()) {
            if (member instanceof MethodTree method) {
                collect(prefix, method, into);
            }
        }
    }

    private void collect(String prefix, MethodTree method, List<Setting> into) {
        List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
        String type = method.getReturnType().toString();
        boolean isParent = annotations.stream().anyMatch(one -> isNamed(one, "WithParentName"));
        String property =
                isParent ? prefix : prefix + "." + dashed(method.getName().toString());
        Matcher map = MAP.matcher(type);
        if (map.matches()) {
            type = map.group(1);
            property += ".<name>";
        }
        if (interfaces.get(type) != null && interfaces.get(type).getKind() == Tree.Kind.INTERFACE) {
            collect(property, interfaces.get(type), into);
        } else {
            Optional<String> standard = argument(annotations, "WithDefault").or(() -> optional(method));
            into.add(new Setting(property, Optional.empty(), standard, comments.getOrDefault(method, "")));
        }
    }

    private static Optional<String> optional(MethodTree method) {
        return method.getReturnType().toString().startsWith("Optional") ? Optional.of("") : Optional.empty();
    }

    private void read(Path file) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
            DocTrees documents = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reading(documents).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reading extends TreePathScanner<Void, Void> {
        private final DocTrees documents;

        private Reading(DocTrees documents) {
            this.documents = documents;
        }

        @Override
        public Void visitClass(ClassTree shape, Void nothing) {
            interfaces.put(shape.getSimpleName().toString(), shape);
            return super.visitClass(shape, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            TreePath path = getCurrentPath();
            String comment = documents.getDocComment(path);
            if (comment != null) {
                comments.put(
                        method, CODE.matcher(comment.strip()).replaceAll("`$1`").replaceAll("\\s+", " "));
            }
            return null;
        }
    }

    private static Optional<String> argument(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(one -> isNamed(one, name))
                .map(one -> one.getArguments().get(0))
                .map(one -> one instanceof AssignmentTree assignment ? assignment.getExpression() : one)
                .map(one -> ((LiteralTree) one).getValue().toString())
                .findFirst();
    }

    private static boolean isNamed(AnnotationTree annotation, String name) {
        return annotation.getAnnotationType().toString().equals(name);
    }

    private static String dashed(String name) {
        return CAPITAL.matcher(name).replaceAll(one -> "-" + one.group().toLowerCase(Locale.ROOT));
    }
}
