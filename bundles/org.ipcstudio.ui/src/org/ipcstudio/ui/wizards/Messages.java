package org.ipcstudio.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ExampleTree_broken;
	public static String ExampleTree_filter;
	public static String ExampleTree_fixed;
	public static String ExampleTree_links;
	public static String ExampleTree_sound;
	public static String ExamplesPage_closed;
	public static String ExamplesPage_description;
	public static String ExamplesPage_newProject;
	public static String ExamplesPage_noProject;
	public static String ExamplesPage_nothing;
	public static String ExamplesPage_project;
	public static String ExamplesPage_projectName;
	public static String ExamplesPage_title;
	public static String ExamplesWizard_copying;
	public static String ExamplesWizard_exist;
	public static String ExamplesWizard_exists;
	public static String ExamplesWizard_failed;
	public static String ExamplesWizard_keep;
	public static String ExamplesWizard_replace;
	public static String ExamplesWizard_title;
	public static String ExamplesWizard_unreadable;
	public static String NewProjectPage_description;
	public static String NewProjectPage_name;
	public static String NewProjectPage_needed;
	public static String NewProjectPage_title;
	public static String NewProjectPage_withSystem;
	public static String NewProjectWizard_failed;
	public static String NewProjectWizard_title;
	public static String NewSystemFilePage_description;
	public static String NewSystemFilePage_fileName;
	public static String NewSystemFilePage_otherCase;
	public static String NewSystemFilePage_title;
	public static String NewSystemWizard_title;
	public static String TemplatePage_description;
	public static String TemplatePage_title;
	public static String Template_buffer;
	public static String Template_empty;
	public static String Template_link;
	public static String Template_memory;
	public static String Template_philosophers;
	public static String Template_pipeline;
	public static String Template_readers;
	public static String Template_request;
	public static String Wizards_notOpened;
	public static String Wizards_notValidated;

	static {
		initializeMessages("org.ipcstudio.ui.wizards.messages", Messages.class);
	}

	private Messages() {
	}
}
