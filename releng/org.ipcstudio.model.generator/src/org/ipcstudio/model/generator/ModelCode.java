package org.ipcstudio.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Writes the Java code of a genmodel into an empty folder, in a plain JVM.
 * <p>
 * EMF writes into a "project" that it finds by name. Here that name stands for the given folder and not for the bundle,
 * so nothing of the bundle is touched and no line of an earlier run is merged into the new code.
 */
final class ModelCode {

	private final Path genmodel;

	ModelCode(Path genmodel) {
		this.genmodel = genmodel;
	}

	/**
	 * @param project an existing, empty folder that takes the part of the bundle
	 * @return the folder with the generated code, inside {@code project}
	 */
	Path generateInto(Path project) throws IOException {
		EcorePlugin.ExtensionProcessor.process(null);
		GenModel model = load();
		EcorePlugin.getPlatformResourceMap().put(model.getModelPluginID(), URI.createFileURI(project.toAbsolutePath() + "/"));

		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(model);
		require(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));

		String inProject = model.getModelDirectory().substring(model.getModelPluginID().length() + 2);
		Path code = project.resolve(inProject);
		return Files.isDirectory(code) ? code : Files.createDirectories(code);
	}

	private GenModel load() throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		URI uri = URI.createFileURI(genmodel.toAbsolutePath().toString());
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
		model.reconcile();
		model.setCanGenerate(true);
		require(model.diagnose());
		return model;
	}

	private static void require(Diagnostic diagnostic) throws IOException {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException(describe(diagnostic));
		}
	}

	private static String describe(Diagnostic diagnostic) {
		StringBuilder text = new StringBuilder(diagnostic.getMessage());
		diagnostic.getChildren().forEach(child -> text.append("\n  ").append(describe(child)));
		return text.toString();
	}
}
