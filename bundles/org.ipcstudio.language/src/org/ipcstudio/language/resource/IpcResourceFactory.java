package org.ipcstudio.language.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.ipcstudio.model.ModelPackage;

/** Makes resources for files with the extension {@value #EXTENSION}. */
public final class IpcResourceFactory implements Resource.Factory {

	/** The extension of the files, without a dot. */
	public static final String EXTENSION = "ipc";

	/** Lets a resource set load and save {@code .ipc} files: all that a program without Eclipse has to do. */
	public static void register(ResourceSet resources) {
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new IpcResourceFactory());
	}

	@Override
	public Resource createResource(URI uri) {
		return new IpcResource(uri);
	}
}
