import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without their signatures: {@code java CopyUnsigned.java FOLDER JAR...}
 * <p>
 * The JVM takes no class of a signed jar into the archive that makes {@code ipc} start quickly, and EMF's jars are signed.
 */
final class CopyUnsigned {

	public static void main(String[] args) throws IOException {
		Path folder = Files.createDirectories(Path.of(args[0]));
		for (int i = 1; i < args.length; i++) {
			Path jar = Path.of(args[i]);
			copy(jar, folder.resolve(jar.getFileName()));
		}
	}

	private static void copy(Path jar, Path to) throws IOException {
		try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)));
				var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
			for (ZipEntry entry; (entry = in.getNextEntry()) != null;) {
				if (!isSignature(entry.getName())) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					in.transferTo(out);
				}
			}
		}
	}

	private static boolean isSignature(String name) {
		return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
	}
}
