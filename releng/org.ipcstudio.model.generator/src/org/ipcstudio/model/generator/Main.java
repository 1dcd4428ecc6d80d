package org.ipcstudio.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps {@code emf-gen} of the model bundle what its {@code .ecore} says.
 * <p>
 * Called as {@code generate BUNDLE SCRATCH} by {@code releng/generate-model} after a change of the metamodel, and as
 * {@code check BUNDLE SCRATCH} by every build. SCRATCH is a folder of the build that is emptied first.
 */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) throws IOException {
		if (args.length != 3) {
			throw new IllegalArgumentException("Expected: generate|check BUNDLE SCRATCH");
		}
		Path bundle = Path.of(args[1]);
		Path scratch = Path.of(args[2]);
		new SourceTree(scratch).delete();
		Files.createDirectories(scratch);

		SourceTree fresh = new SourceTree(new ModelCode(bundle.resolve("model/ipc.genmodel")).generateInto(scratch));
		SourceTree committed = new SourceTree(bundle.resolve("emf-gen"));
		switch (args[0]) {
		case "generate" -> committed.replaceBy(fresh);
		case "check" -> requireSame(committed, fresh);
		default -> throw new IllegalArgumentException("Neither generate nor check: " + args[0]);
		}
	}

	private static void requireSame(SourceTree committed, SourceTree fresh) throws IOException {
		List<String> differences = committed.differences(fresh);
		if (!differences.isEmpty()) {
			throw new IllegalStateException("The generated code of the model differs from model/ipc.ecore in "
					+ differences.size() + " file(s): " + String.join(", ", differences)
					+ ". Never edit emf-gen by hand; run releng/generate-model and commit the result.");
		}
	}
}
