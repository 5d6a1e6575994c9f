//! Every code that a finding or a failure can have: one list. A code is what programs rely on, so it is never spelled
//! anywhere else; what it means in words stands in the explanations.

use crate::step::Step;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{cmp::Ordering, collections::HashMap, fmt, str::FromStr, sync::LazyLock};

macro_rules! codes {
    ($(#[doc = $about:literal] $area:ident { $($name:ident => $text:literal,)* })*) => {
        /// What a finding or a failure says, by a stable name in snake_case.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum Code {
            $($(#[doc = concat!("`", $text, "`")] $name,)*)*
        }

        /// What a group of codes is about.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Area {
            $(#[doc = $about] $area,)*
        }

        impl Area {
            /// It in one line.
            pub fn about(self) -> &'static str {
                match self {
                    $(Self::$area => $about,)*
                }
                .trim()
                .trim_end_matches('.')
            }
        }

        impl Code {
            /// Every code, area by area.
            pub const ALL: &'static [Self] = &[$($(Self::$name,)*)*];

            /// The code as programs see it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($(Self::$name => $text,)*)*
                }
            }

            /// What it is about.
            pub const fn area(self) -> Area {
                match self {
                    $($(Self::$name)|* => Area::$area,)*
                }
            }
        }
    };
}

codes! {
    /// The domain and its DNS records.
    Domain {
        DnsAnswerTooLong => "dns_answer_too_long",
        DnsAnswers => "dns_answers",
        DnsServerFailing => "dns_server_failing",
        DnsServerLame => "dns_server_lame",
        DnsServerSilent => "dns_server_silent",
        DomainExists => "domain_exists",
        DomainNotConsumerMail => "domain_not_consumer_mail",
        ResolverSilent => "resolver_silent",
        TxtAtAcmeChallenge => "txt_at_acme_challenge",
        TxtAtDomain => "txt_at_domain",
        TxtAtParentDomain => "txt_at_parent_domain",
        TxtAtUnderscoreHost => "txt_at_underscore_host",
        TxtAtWildcard => "txt_at_wildcard",
        TxtAtWww => "txt_at_www",
        TxtBackslashStored => "txt_backslash_stored",
        TxtBareToken => "txt_bare_token",
        TxtCutShort => "txt_cut_short",
        TxtDashesStored => "txt_dashes_stored",
        TxtDifferentCase => "txt_different_case",
        TxtDoubledZone => "txt_doubled_zone",
        TxtEscapeStored => "txt_escape_stored",
        TxtExtraText => "txt_extra_text",
        TxtHiddenCharacters => "txt_hidden_characters",
        TxtHostIsAlias => "txt_host_is_alias",
        TxtLiteralAt => "txt_literal_at",
        TxtMistyped => "txt_mistyped",
        TxtNotThereYet => "txt_not_there_yet",
        TxtOtherToken => "txt_other_token",
        TxtOtherTokenBeside => "txt_other_token_beside",
        TxtQuotesStored => "txt_quotes_stored",
        TxtRecordVisible => "txt_record_visible",
        TxtResolversRemember => "txt_resolvers_remember",
        TxtServersDisagree => "txt_servers_disagree",
        TxtSpacesStored => "txt_spaces_stored",
        TxtSplitAtEquals => "txt_split_at_equals",
        TxtSplitRecords => "txt_split_records",
        TxtSystemResolverDiffers => "txt_system_resolver_differs",
        TxtValueGiven => "txt_value_given",
        TxtValueShape => "txt_value_shape",
        TxtValueTwice => "txt_value_twice",
    }
    /// The values of the service provider.
    ServiceProvider {
        AcsPathUnusual => "acs_path_unusual",
        AcsUrlIsEntityId => "acs_url_is_entity_id",
        AcsUrlMissing => "acs_url_missing",
        AcsUrlUsable => "acs_url_usable",
        ApiWorkosHost => "api_workos_host",
        ConnectionIdInPath => "connection_id_in_path",
        CredentialsInUrl => "credentials_in_url",
        EntityIdIsAcsUrl => "entity_id_is_acs_url",
        EntityIdMissing => "entity_id_missing",
        EntityIdNotUrl => "entity_id_not_url",
        EntityIdUsable => "entity_id_usable",
        HostIsNotWorkos => "host_is_not_workos",
        HtmlPasted => "html_pasted",
        HttpNotHttps => "http_not_https",
        IdMissing => "id_missing",
        IdpMetadataPasted => "idp_metadata_pasted",
        IdsDiffer => "ids_differ",
        LabelPasted => "label_pasted",
        MetadataUnreadable => "metadata_unreadable",
        MetadataUrlPasted => "metadata_url_pasted",
        NoValuesFound => "no_values_found",
        NotAUrl => "not_a_url",
        PastedTooLarge => "pasted_too_large",
        QueryInValue => "query_in_value",
        SameValueTwice => "same_value_twice",
        SchemeMissing => "scheme_missing",
        SeveralAcsUrls => "several_acs_urls",
        SeveralEntityIds => "several_entity_ids",
        SignOnUrlPasted => "sign_on_url_pasted",
        StrayCharacters => "stray_characters",
        TemporaryValue => "temporary_value",
        TrailingSlash => "trailing_slash",
        ValueCleaned => "value_cleaned",
        ValueHasSpaces => "value_has_spaces",
        ValueUsable => "value_usable",
        ValuesSwapped => "values_swapped",
    }
    /// Metadata as somebody gives it.
    Metadata {
        CertificateInMetadata => "certificate_in_metadata",
        MetadataAddress => "metadata_address",
        MetadataCertificate => "metadata_certificate",
        MetadataCertificateChain => "metadata_certificate_chain",
        MetadataCertificateFileName => "metadata_certificate_file_name",
        MetadataCertificateUnreadable => "metadata_certificate_unreadable",
        MetadataDownloaded => "metadata_downloaded",
        MetadataEmpty => "metadata_empty",
        MetadataFromBrowserView => "metadata_from_browser_view",
        MetadataHasDtd => "metadata_has_dtd",
        MetadataInJson => "metadata_in_json",
        MetadataIsAddress => "metadata_is_address",
        MetadataIsCertificate => "metadata_is_certificate",
        MetadataIsEscaped => "metadata_is_escaped",
        MetadataIsJson => "metadata_is_json",
        MetadataIsMessage => "metadata_is_message",
        MetadataIsWebPage => "metadata_is_web_page",
        MetadataNotReady => "metadata_not_ready",
        MetadataNotSaml => "metadata_not_saml",
        MetadataNotText => "metadata_not_text",
        MetadataNotXml => "metadata_not_xml",
        MetadataOfServiceProvider => "metadata_of_service_provider",
        MetadataOfSeveralProviders => "metadata_of_several_providers",
        MetadataRedirect => "metadata_redirect",
        MetadataTooLarge => "metadata_too_large",
        MetadataWithoutIdentityProvider => "metadata_without_identity_provider",
        MetadataWrongNamespace => "metadata_wrong_namespace",
        SigningCertificateMissing => "signing_certificate_missing",
        SsoRedirectMissing => "sso_redirect_missing",
    }
    /// Attributes and their mappings.
    Attributes {
        EmailDomainSeen => "email_domain_seen",
        EmailMalformed => "email_malformed",
        EmailMissing => "email_missing",
        EmailUpperCase => "email_upper_case",
        FirstNameMissing => "first_name_missing",
        GroupFilterUnconfirmed => "group_filter_unconfirmed",
        GroupsDropped => "groups_dropped",
        GroupsDuplicated => "groups_duplicated",
        GroupsHeldBack => "groups_held_back",
        GroupsLeadingSlash => "groups_leading_slash",
        IdNotSent => "id_not_sent",
        LastNameIsASpace => "last_name_is_a_space",
        LastNameMissing => "last_name_missing",
        MappedGroupFilteredOut => "mapped_group_filtered_out",
        MappingTried => "mapping_tried",
        PeopleDiffersByCase => "people_differs_by_case",
        PeopleNameIdDiffers => "people_name_id_differs",
        PeopleNoEmail => "people_no_email",
        PeopleNoEntitlement => "people_no_entitlement",
        PeopleNotPreviewed => "people_not_previewed",
        PeopleOutsideDomains => "people_outside_domains",
        PeopleSameAddress => "people_same_address",
        PeopleSeveralRanks => "people_several_ranks",
        PeopleSpaceLastName => "people_space_last_name",
        PeopleUpperCase => "people_upper_case",
        WouldClaudeAccept => "would_claude_accept",
    }
    /// Who gets an account, and how.
    Provisioning {
        AdministratorEmailUnusable => "administrator_email_unusable",
        AdministratorGuard => "administrator_guard",
        AdministratorIsMe => "administrator_is_me",
        AdministratorMapped => "administrator_mapped",
        AdministratorNotMapped => "administrator_not_mapped",
        AdministratorOutsideDomains => "administrator_outside_domains",
        AdministratorPassedTest => "administrator_passed_test",
        AdministratorsKeepTheirRole => "administrators_keep_their_role",
        ApiInvitesEnd => "api_invites_end",
        ApiInvitesPossible => "api_invites_possible",
        AuthentikBackchannel => "authentik_backchannel",
        CustomRoleUnchecked => "custom_role_unchecked",
        CustomRoleUnderJit => "custom_role_under_jit",
        EntraDirectoryType => "entra_directory_type",
        EntraGroupLimit => "entra_group_limit",
        EveryoneEverywhere => "everyone_everywhere",
        GoogleDirectorySync => "google_directory_sync",
        GoogleGroupsChosen => "google_groups_chosen",
        IdpHasNoScim => "idp_has_no_scim",
        KeycloakGroupPath => "keycloak_group_path",
        MappingContradiction => "mapping_contradiction",
        MappingDuplicate => "mapping_duplicate",
        MappingGroupCase => "mapping_group_case",
        MappingGroupEmpty => "mapping_group_empty",
        MappingGroupSpaces => "mapping_group_spaces",
        MappingsUnused => "mappings_unused",
        ModeAllowed => "mode_allowed",
        ModeNotAllowed => "mode_not_allowed",
        ModeNotChosen => "mode_not_chosen",
        NoAdministratorMapped => "no_administrator_mapped",
        NoAdministratorsListed => "no_administrators_listed",
        OktaGroupRename => "okta_group_rename",
        OktaPushGroupsApart => "okta_push_groups_apart",
        OktaSameEmailField => "okta_same_email_field",
        OlderGroupNames => "older_group_names",
        PrimaryOwnerMapped => "primary_owner_mapped",
        ProvisioningReady => "provisioning_ready",
        RoleUnknown => "role_unknown",
        SeatGroupForEverybody => "seat_group_for_everybody",
        SeatUnknown => "seat_unknown",
        SecondAdministrator => "second_administrator",
    }
    /// The signing certificate.
    Certificate {
        KeyBelongsToCertificate => "key_belongs_to_certificate",
        KeyNotKept => "key_not_kept",
        KeyOnThisMachine => "key_on_this_machine",
        SigningCertificateChosen => "signing_certificate_chosen",
        SigningKeyAtHand => "signing_key_at_hand",
        SigningKeyDestination => "signing_key_destination",
        SigningKeyKind => "signing_key_kind",
    }
    /// A sign-in test.
    SignIn {
        FaultNamed => "fault_named",
        LoopbackValuesAtIdp => "loopback_values_at_idp",
        OnlyOwnResponses => "only_own_responses",
        RequestForAnotherAcs => "request_for_another_acs",
        RequestForAnotherDestination => "request_for_another_destination",
        RequestForAnotherNameId => "request_for_another_name_id",
        RequestIsPassive => "request_is_passive",
        RequestNotFresh => "request_not_fresh",
        RequestOfAnotherServiceProvider => "request_of_another_service_provider",
        TooManySignIns => "too_many_sign_ins",
        TwinRemoved => "twin_removed",
    }
    /// The identity provider's server.
    Server {
        ApplicationAccessLimited => "application_access_limited",
        ApplicationAccessOthers => "application_access_others",
        ApplicationOpenToEverybody => "application_open_to_everybody",
        ApplicationOpenToNobody => "application_open_to_nobody",
        ApplicationPolicies => "application_policies",
        ApplicationSlugUsable => "application_slug_usable",
        AuthentikHasWhatIsNeeded => "authentik_has_what_is_needed",
        AuthentikMapping => "authentik_mapping",
        AuthentikRights => "authentik_rights",
        AuthentikVersion => "authentik_version",
        EntitlementBound => "entitlement_bound",
        EntitlementMapped => "entitlement_mapped",
        EntitlementsKnown => "entitlements_known",
        FieldKept => "field_kept",
        ObjectCanBeMade => "object_can_be_made",
        PlanIsClear => "plan_is_clear",
        ProviderNamePlain => "provider_name_plain",
        ProviderValue => "provider_value",
        ReadBack => "read_back",
        SameServer => "same_server",
        ScimTokenForThisEndpoint => "scim_token_for_this_endpoint",
        TakenBack => "taken_back",
        TemporaryValueLeft => "temporary_value_left",
        TokenForThisServer => "token_for_this_server",
    }
    /// Directory sync by SCIM.
    Scim {
        ScimDryRun => "scim_dry_run",
        ScimEndpointGiven => "scim_endpoint_given",
        ScimFilterGroup => "scim_filter_group",
        ScimGroupsMapped => "scim_groups_mapped",
        ScimLikeSaml => "scim_like_saml",
        ScimLinked => "scim_linked",
        ScimLiveReady => "scim_live_ready",
        ScimMappings => "scim_mappings",
        ScimObject => "scim_object",
        ScimPeople => "scim_people",
        ScimRun => "scim_run",
        ScimStarted => "scim_started",
        ScimStopped => "scim_stopped",
        ScimTokenAtHand => "scim_token_at_hand",
        ScimUnlinked => "scim_unlinked",
    }
    /// A setup or a connection that is imported.
    Import {
        ImportAccess => "import_access",
        ImportAcs => "import_acs",
        ImportAttribute => "import_attribute",
        ImportAudience => "import_audience",
        ImportBinding => "import_binding",
        ImportCertificate => "import_certificate",
        ImportEncrypted => "import_encrypted",
        ImportEntitlements => "import_entitlements",
        ImportGroups => "import_groups",
        ImportIssuer => "import_issuer",
        ImportKey => "import_key",
        ImportLeftOut => "import_left_out",
        ImportMappings => "import_mappings",
        ImportName => "import_name",
        ImportNameId => "import_name_id",
        ImportNameIdPolicy => "import_name_id_policy",
        ImportRequestsSigned => "import_requests_signed",
        ImportScimDry => "import_scim_dry",
        ImportScimGroups => "import_scim_groups",
        ImportScimUser => "import_scim_user",
        ImportSigned => "import_signed",
        ImportTile => "import_tile",
    }
    /// The setup itself.
    Setup {
        BundleCurrent => "bundle_current",
        ConsolePlanAndParent => "console_plan_and_parent",
        DnsPersonKnown => "dns_person_known",
        ExportNoted => "export_noted",
        IdpKnown => "idp_known",
        IdpMissing => "idp_missing",
        IdpPersonKnown => "idp_person_known",
        OrganizationMissing => "organization_missing",
        OrganizationNameTwice => "organization_name_twice",
        OwnerKnown => "owner_known",
        ParentOrganization => "parent_organization",
        PlanAssumed => "plan_assumed",
        PlanDoesNotFit => "plan_does_not_fit",
        PlanKnown => "plan_known",
        RollbackExported => "rollback_exported",
        ScopeIsSignIn => "scope_is_sign_in",
        ServiceProviderValuesFinal => "service_provider_values_final",
    }
    /// Questions of the checklist, answered by a person.
    Answers {
        ClaudeCode => "claude_code",
        ContinueWithSso => "continue_with_sso",
        DomainVerified => "domain_verified",
        EmailRefused => "email_refused",
        EverybodyAssigned => "everybody_assigned",
        EverybodyInARoleGroup => "everybody_in_a_role_group",
        GoogleRefused => "google_refused",
        GroupsAppear => "groups_appear",
        LoggedOut => "logged_out",
        PeopleInDirectory => "people_in_directory",
        PeopleTold => "people_told",
        RightWorkspace => "right_workspace",
        SecondPerson => "second_person",
        SessionsMayEnd => "sessions_may_end",
        SyncNow => "sync_now",
        Tile => "tile",
        WorkosTestPassed => "workos_test_passed",
    }
    /// What has to be known before something can be judged.
    Known {
        AcsKnown => "acs_known",
        DomainsKnown => "domains_known",
        EntityIdKnown => "entity_id_known",
        IssuerKnown => "issuer_known",
        MetadataSignerKnown => "metadata_signer_known",
        OriginalAtHand => "original_at_hand",
        RequestKnown => "request_known",
        ScimFinished => "scim_finished",
        TrustKnown => "trust_known",
    }
    /// How a SAML response is built.
    SamlStructure {
        AssertionShape => "assertion_shape",
        Base64Readable => "base64_readable",
        EncodingIsUtf8 => "encoding_is_utf8",
        IdsUnique => "ids_unique",
        NamespacesAbsolute => "namespaces_absolute",
        NestingWithinLimit => "nesting_within_limit",
        NoCommentsInValues => "no_comments_in_values",
        NoDtd => "no_dtd",
        NoProcessingInstructions => "no_processing_instructions",
        NodesWithinLimit => "nodes_within_limit",
        NotDeflated => "not_deflated",
        NotEncrypted => "not_encrypted",
        NothingAfterResponse => "nothing_after_response",
        NothingWrapped => "nothing_wrapped",
        OneAssertion => "one_assertion",
        RecordedElsewhere => "recorded_elsewhere",
        ResponseByPost => "response_by_post",
        ResponseRoot => "response_root",
        ResponseShape => "response_shape",
        SizeWithinLimit => "size_within_limit",
        Structure => "structure",
        TextIsUtf8 => "text_is_utf8",
        XmlWellFormed => "xml_well_formed",
    }
    /// Who signed a SAML response.
    SamlSignature {
        AlgorithmHmac => "algorithm_hmac",
        AlgorithmMd5 => "algorithm_md5",
        AlgorithmSha1 => "algorithm_sha1",
        AlgorithmsAllowed => "algorithms_allowed",
        AssertionSigned => "assertion_signed",
        CanonicalizationAllowed => "canonicalization_allowed",
        CertificateRolledOver => "certificate_rolled_over",
        ContentUnaltered => "content_unaltered",
        KeyInfoPlain => "key_info_plain",
        OneReference => "one_reference",
        ReferenceCoversParent => "reference_covers_parent",
        SignatureInPlace => "signature_in_place",
        SignaturePresent => "signature_present",
        SignatureProcessable => "signature_processable",
        SignatureShape => "signature_shape",
        SignatureValid => "signature_valid",
        TransformXpath => "transform_xpath",
        TransformXslt => "transform_xslt",
        TransformsAllowed => "transforms_allowed",
        TrustedCertificateReadable => "trusted_certificate_readable",
        VerifiedTwice => "verified_twice",
        VerifiersDisagree => "verifiers_disagree",
    }
    /// For whom a SAML response is meant.
    SamlConditions {
        AudienceMatches => "audience_matches",
        AudiencePresent => "audience_present",
        AuthnStatementPresent => "authn_statement_present",
        BearerConfirmation => "bearer_confirmation",
        ConditionsPresent => "conditions_present",
        ConditionsUnderstood => "conditions_understood",
        DestinationMatches => "destination_matches",
        InResponseToMatches => "in_response_to_matches",
        IssuerMatches => "issuer_matches",
        NameIdPresent => "name_id_present",
        NotReplayed => "not_replayed",
        RecipientMatches => "recipient_matches",
        StatusSuccess => "status_success",
        VersionIs2 => "version_is_2",
    }
    /// When a SAML response is valid.
    SamlTimes {
        AlreadyValid => "already_valid",
        ClocksAgree => "clocks_agree",
        ExpiryGiven => "expiry_given",
        NotExpired => "not_expired",
        SessionValid => "session_valid",
        SkewUsed => "skew_used",
        TimesReadable => "times_readable",
        ValidityInOrder => "validity_in_order",
    }
    /// What Claude needs in a SAML response.
    SamlClaude {
        AttributeEmail => "attribute_email",
        AttributeFirstName => "attribute_first_name",
        AttributeId => "attribute_id",
        AttributeLastName => "attribute_last_name",
        AttributeNames => "attribute_names",
        ClaudeRequirements => "claude_requirements",
        EmailDomainVerified => "email_domain_verified",
        EmailEqualsNameId => "email_equals_name_id",
        EmailPlainlyWritten => "email_plainly_written",
        GroupsAreNames => "groups_are_names",
        GroupsDistinct => "groups_distinct",
        GroupsInOneAttribute => "groups_in_one_attribute",
        GroupsMapped => "groups_mapped",
        GroupsOverage => "groups_overage",
        GroupsPlain => "groups_plain",
        GroupsPresent => "groups_present",
        NameIdFormat => "name_id_format",
        NameIdIsEmail => "name_id_is_email",
        PredictedError => "predicted_error",
    }
    /// Metadata as WorkOS reads it.
    SamlMetadata {
        CertificateInDate => "certificate_in_date",
        CertificateKeyKind => "certificate_key_kind",
        CertificateKeySize => "certificate_key_size",
        CertificateKeyUsable => "certificate_key_usable",
        CertificateLifetime => "certificate_lifetime",
        CertificateNotExpired => "certificate_not_expired",
        CertificateSignatureAlgorithm => "certificate_signature_algorithm",
        CertificateStarted => "certificate_started",
        CertificateStrength => "certificate_strength",
        MetadataCertificatePemLines => "metadata_certificate_pem_lines",
        MetadataEntityId => "metadata_entity_id",
        MetadataEntityIdShared => "metadata_entity_id_shared",
        MetadataHttps => "metadata_https",
        MetadataReachable => "metadata_reachable",
        MetadataRedirectBinding => "metadata_redirect_binding",
        MetadataSignature => "metadata_signature",
        MetadataSigningCertificate => "metadata_signing_certificate",
        MetadataUnsignedRequests => "metadata_unsigned_requests",
        MetadataValidUntil => "metadata_valid_until",
        MetadataWebAddresses => "metadata_web_addresses",
    }
    /// Values that a setup cannot take.
    Program {
        BundleFormat => "bundle_format",
        BundleRefused => "bundle_refused",
        Unknown => "unknown",
    }
    /// Keys and certificates that cannot be used.
    Keys {
        ArchiveTooLarge => "archive_too_large",
        ArchiveUnreadable => "archive_unreadable",
        ArchiveUnsupported => "archive_unsupported",
        CertificateMissing => "certificate_missing",
        CertificateUnreadable => "certificate_unreadable",
        CommonNameInvalid => "common_name_invalid",
        InputEmpty => "input_empty",
        InputTooLarge => "input_too_large",
        KeyEncryptionTooCostly => "key_encryption_too_costly",
        KeyEncryptionUnsupported => "key_encryption_unsupported",
        KeyMismatch => "key_mismatch",
        KeyMissing => "key_missing",
        KeyNotEncrypted => "key_not_encrypted",
        KeyNotMade => "key_not_made",
        KeyTooShort => "key_too_short",
        KeyUnreadable => "key_unreadable",
        LifetimeInvalid => "lifetime_invalid",
        PassphraseTooShort => "passphrase_too_short",
        PasswordNeeded => "password_needed",
        PasswordWrong => "password_wrong",
    }
    /// SAML that cannot be read.
    Response {
        NoRandomNumbers => "no_random_numbers",
        NoResponse => "no_response",
        RecordingTooLarge => "recording_too_large",
        RehearsalNotSigned => "rehearsal_not_signed",
        RequestNotPacked => "request_not_packed",
        RequestUnreadable => "request_unreadable",
        SpMetadataUnusable => "sp_metadata_unusable",
        SsoUrlUnusable => "sso_url_unusable",
        UnreadableResponse => "unreadable_response",
    }
    /// Requests to an identity provider.
    Administration {
        AuthentikApplicationMissing => "authentik_application_missing",
        AuthentikBusy => "authentik_busy",
        AuthentikListIncomplete => "authentik_list_incomplete",
        AuthentikLoginPage => "authentik_login_page",
        AuthentikMethod => "authentik_method",
        AuthentikMoved => "authentik_moved",
        AuthentikNotFound => "authentik_not_found",
        AuthentikNotJson => "authentik_not_json",
        AuthentikPermission => "authentik_permission",
        AuthentikPreview => "authentik_preview",
        AuthentikRefused => "authentik_refused",
        AuthentikScimMissing => "authentik_scim_missing",
        AuthentikSilent => "authentik_silent",
        AuthentikToken => "authentik_token",
        AuthentikTooMany => "authentik_too_many",
        AuthentikTrouble => "authentik_trouble",
        AuthentikUserMissing => "authentik_user_missing",
        BadSample => "bad_sample",
        EmptySample => "empty_sample",
        GrantNotWritten => "grant_not_written",
        ImportNoSaml => "import_no_saml",
        ImportNothing => "import_nothing",
        ImportWhich => "import_which",
    }
    /// Files, the vault, the network and the browser.
    Machine {
        ActRefused => "act_refused",
        AnswerTooLarge => "answer_too_large",
        ArchiveNotOpened => "archive_not_opened",
        ArchiveTooCostly => "archive_too_costly",
        BrowserNotOpened => "browser_not_opened",
        BundleNotMade => "bundle_not_made",
        Cancelled => "cancelled",
        CertificateNotUsable => "certificate_not_usable",
        ConfirmUnknown => "confirm_unknown",
        DiskFull => "disk_full",
        ExportNotNoted => "export_not_noted",
        FetchCutOff => "fetch_cut_off",
        FetchForbidden => "fetch_forbidden",
        FetchNotFound => "fetch_not_found",
        FetchRefused => "fetch_refused",
        FetchServerError => "fetch_server_error",
        FetchTimeout => "fetch_timeout",
        FetchUnanswered => "fetch_unanswered",
        FileEmpty => "file_empty",
        FileTooLarge => "file_too_large",
        FileUnknown => "file_unknown",
        FileUnreadable => "file_unreadable",
        FingerprintInvalid => "fingerprint_invalid",
        FingerprintMismatch => "fingerprint_mismatch",
        FolderNotMade => "folder_not_made",
        HomeBusy => "home_busy",
        HomeFileTooLarge => "home_file_too_large",
        HomeNotReadable => "home_not_readable",
        HomeNotWritable => "home_not_writable",
        HomeUnknown => "home_unknown",
        HomeUnsafe => "home_unsafe",
        IdpMetadataMissing => "idp_metadata_missing",
        IdpUrlMissing => "idp_url_missing",
        KeyAlone => "key_alone",
        KeySize => "key_size",
        LoopbackEnded => "loopback_ended",
        LoopbackHttpsUnusable => "loopback_https_unusable",
        MetadataNoAddress => "metadata_no_address",
        NetworkUnusable => "network_unusable",
        NoAdministrationApi => "no_administration_api",
        NoCertificate => "no_certificate",
        NoKeyInBundle => "no_key_in_bundle",
        NoRandomness => "no_randomness",
        NoSuchJudgement => "no_such_judgement",
        NoSuchTest => "no_such_test",
        NotARehearsal => "not_a_rehearsal",
        NotSetAside => "not_set_aside",
        NothingRunsOut => "nothing_runs_out",
        OutExists => "out_exists",
        OutNotWritten => "out_not_written",
        PortTaken => "port_taken",
        RedirectToHttp => "redirect_to_http",
        RehearsalDomain => "rehearsal_domain",
        RehearsalStuck => "rehearsal_stuck",
        RequestReplayed => "request_replayed",
        SampleTooLarge => "sample_too_large",
        ScimUrlMissing => "scim_url_missing",
        SetupDamaged => "setup_damaged",
        SetupExists => "setup_exists",
        SetupFromNewerVersion => "setup_from_newer_version",
        SetupNameInvalid => "setup_name_invalid",
        SetupNotFound => "setup_not_found",
        SetupNotNamed => "setup_not_named",
        SetupNotSaved => "setup_not_saved",
        SignInTimeout => "sign_in_timeout",
        SignOnUrlUnsafe => "sign_on_url_unsafe",
        SigningKeyMissing => "signing_key_missing",
        TextTooLarge => "text_too_large",
        TextTooLong => "text_too_long",
        TlsCertificateExpired => "tls_certificate_expired",
        TlsCertificateNotYetValid => "tls_certificate_not_yet_valid",
        TlsCertificateRefused => "tls_certificate_refused",
        TlsCertificateRevoked => "tls_certificate_revoked",
        TlsFailed => "tls_failed",
        TlsNotSpoken => "tls_not_spoken",
        TlsUnknownIssuer => "tls_unknown_issuer",
        TlsWrongName => "tls_wrong_name",
        TokenEmpty => "token_empty",
        TokenForAnotherServer => "token_for_another_server",
        TokenOverHttp => "token_over_http",
        TokenUnusable => "token_unusable",
        TooManyFiles => "too_many_files",
        TooManyRedirects => "too_many_redirects",
        TwinNeedsApplication => "twin_needs_application",
        TwinNotMade => "twin_not_made",
        UnknownIdp => "unknown_idp",
        UrlInvalid => "url_invalid",
        UrlNotForABrowser => "url_not_for_a_browser",
        UrlWithPassword => "url_with_password",
        VaultDamaged => "vault_damaged",
        VaultEntryInvalid => "vault_entry_invalid",
        VaultEntryUnreadable => "vault_entry_unreadable",
        VaultFromNewerVersion => "vault_from_newer_version",
        VaultFull => "vault_full",
        VaultHeaderUnfit => "vault_header_unfit",
        VaultKeyMissing => "vault_key_missing",
        VaultKeyWrong => "vault_key_wrong",
        VaultLocked => "vault_locked",
        VaultNotSaved => "vault_not_saved",
        VaultNotThere => "vault_not_there",
        VaultPassphraseWrong => "vault_passphrase_wrong",
        VaultSecretTooLarge => "vault_secret_too_large",
        VaultWithoutPassphrase => "vault_without_passphrase",
    }
    /// The command line.
    CommandLine {
        AnswerNeeded => "answer_needed",
        CertificateExists => "certificate_exists",
        EmptyText => "empty_text",
        EndingNotHeard => "ending_not_heard",
        FingerprintWithoutUrl => "fingerprint_without_url",
        IdpNotNamed => "idp_not_named",
        IdpUnknown => "idp_unknown",
        InputTaken => "input_taken",
        Interrupted => "interrupted",
        KeyOutNeeded => "key_out_needed",
        KeySizeInvalid => "key_size_invalid",
        MetadataWithoutCertificate => "metadata_without_certificate",
        NoDnsAnswer => "no_dns_answer",
        NoDomain => "no_domain",
        NoKey => "no_key",
        NotADomain => "not_a_domain",
        NotAHost => "not_a_host",
        NotAServer => "not_a_server",
        NotATime => "not_a_time",
        NotConfirmed => "not_confirmed",
        NotJson => "not_json",
        NotStarted => "not_started",
        OutputClosed => "output_closed",
        PassphraseDiffers => "passphrase_differs",
        PassphraseEmpty => "passphrase_empty",
        PassphraseNeeded => "passphrase_needed",
        PassphraseNotGiven => "passphrase_not_given",
        PassphraseNotRead => "passphrase_not_read",
        PasswordNotRead => "password_not_read",
        PasswordNotText => "password_not_text",
        ReleaseUnknown => "release_unknown",
        ReplaceNeeded => "replace_needed",
        SetupName => "setup_name",
        SignerNotACertificate => "signer_not_a_certificate",
        TimeNotRecorded => "time_not_recorded",
        TokenMissing => "token_missing",
        TooManyServers => "too_many_servers",
        TwoWordsNeeded => "two_words_needed",
        TxtValueMissing => "txt_value_missing",
        UncleanValue => "unclean_value",
        UnknownFault => "unknown_fault",
        UnknownField => "unknown_field",
        UnknownOrganization => "unknown_organization",
        UnknownQuestion => "unknown_question",
        UnknownRole => "unknown_role",
        UnknownStep => "unknown_step",
        UnreadableInput => "unreadable_input",
        UnusableArgument => "unusable_argument",
        WrongArguments => "wrong_arguments",
    }
    /// The window.
    Window {
        BroughtGone => "brought_gone",
        FolderNotOpened => "folder_not_opened",
        Internal => "internal",
        NoBundleRead => "no_bundle_read",
        NoPreview => "no_preview",
        NotCopied => "not_copied",
        NotPrinted => "not_printed",
        NothingSaved => "nothing_saved",
        PageNotKnown => "page_not_known",
        PreferencesNotKept => "preferences_not_kept",
        VaultKeychainNeeded => "vault_keychain_needed",
        VaultPassphraseNeeded => "vault_passphrase_needed",
    }
}

impl Area {
    /// The step in which its checks are made; nothing where that may be any.
    pub fn step(self) -> Option<Step> {
        match self {
            Self::Domain => Some(Step::Domain),
            Self::ServiceProvider | Self::Metadata | Self::SamlMetadata => Some(Step::ServiceProvider),
            Self::Attributes | Self::Server => Some(Step::Attributes),
            Self::Provisioning | Self::Scim => Some(Step::Provisioning),
            Self::Certificate => Some(Step::Certificate),
            Self::SignIn
            | Self::SamlStructure
            | Self::SamlSignature
            | Self::SamlConditions
            | Self::SamlTimes
            | Self::SamlClaude => Some(Step::TestSignIn),
            Self::Setup => Some(Step::BeforeYouStart),
            Self::Answers => Some(Step::Export),
            _ => None,
        }
    }

    /// Whether its codes are those of failures: something could not be done at all.
    pub fn is_of_failures(self) -> bool {
        matches!(
            self,
            Self::Program
                | Self::Keys
                | Self::Response
                | Self::Administration
                | Self::Machine
                | Self::CommandLine
                | Self::Window
        )
    }
}

impl Code {
    /// Whether it is about the signing certificate itself, wherever it was found.
    pub fn is_about_a_certificate(self) -> bool {
        self.as_str().starts_with("certificate_")
    }

    /// Whether a SAML response is judged by it, as in the sign-in test.
    pub fn is_about_a_response(self) -> bool {
        matches!(
            self.area(),
            Area::SamlStructure | Area::SamlSignature | Area::SamlConditions | Area::SamlTimes | Area::SamlClaude
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl FromStr for Code {
    type Err = NoCode;

    fn from_str(text: &str) -> Result<Self, NoCode> {
        static BY_NAME: LazyLock<HashMap<&str, Code>> =
            LazyLock::new(|| Code::ALL.iter().map(|code| (code.as_str(), *code)).collect());
        BY_NAME.get(text).copied().ok_or(NoCode)
    }
}

/// The text is no code of this version.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NoCode;

/// By their names, as programs sort them.
impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    /// A code that this version does not know is [`Code::Unknown`]: a setup from another version is read all the same.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Ok(text.parse().unwrap_or(Self::Unknown))
    }
}
