export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  api: {
    Tables: {
      [_ in never]: never;
    };
    Views: {
      account_requests: {
        Row: {
          asked_at: string;
          asked_by_name: string | null;
          decided_at: string | null;
          decided_by_name: string | null;
          decision: string | null;
          email: string | null;
          id: string;
          is_approved: boolean | null;
          is_own: boolean | null;
          kind: string;
          label: string | null;
          name: string | null;
          reason: string | null;
          role_labels: string | null;
          unit_name: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      anchors: {
        Row: {
          day: string;
          key_id: string | null;
          leaves: number;
          made_at: string;
          prev_root: string | null;
          root: string | null;
          signature: string | null;
          signed_at: string | null;
          up_to: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'anchor_signatures_key_id_fkey';
            columns: ['key_id'];
            isOneToOne: false;
            referencedRelation: 'signing_keys';
            referencedColumns: ['key_id'];
          },
        ];
      };
      annual_reports: {
        Row: {
          areas: string;
          body: string | null;
          days_left: number | null;
          drafted_by_name: string | null;
          drafted_on: string;
          due_on: string | null;
          hash: string | null;
          id: string;
          number: string | null;
          other: string;
          sent_to: string[] | null;
          signed_by_name: string | null;
          signed_on: string | null;
          snapshot_id: string;
          units_context: string;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          areas?: string | null;
          body?: string | null;
          days_left?: never;
          drafted_by_name?: never;
          drafted_on?: string | null;
          due_on?: never;
          hash?: never;
          id?: string | null;
          number?: string | null;
          other?: string | null;
          sent_to?: string[] | null;
          signed_by_name?: never;
          signed_on?: string | null;
          snapshot_id?: string | null;
          units_context?: string | null;
          year?: number | null;
        };
        Update: {
          areas?: string | null;
          body?: string | null;
          days_left?: never;
          drafted_by_name?: never;
          drafted_on?: string | null;
          due_on?: never;
          hash?: never;
          id?: string | null;
          number?: string | null;
          other?: string | null;
          sent_to?: string[] | null;
          signed_by_name?: never;
          signed_on?: string | null;
          snapshot_id?: string | null;
          units_context?: string | null;
          year?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'annual_reports_snapshot_id_fkey';
            columns: ['snapshot_id'];
            isOneToOne: true;
            referencedRelation: 'snapshots';
            referencedColumns: ['id'];
          },
        ];
      };
      calendar_days: {
        Row: {
          day: string;
          is_off: boolean;
          name: string;
        };
        ComputedFields: never;
        Insert: {
          day?: string | null;
          is_off?: boolean | null;
          name?: string | null;
        };
        Update: {
          day?: string | null;
          is_off?: boolean | null;
          name?: string | null;
        };
        Relationships: [];
      };
      calendar_years: {
        Row: {
          loaded_at: string;
          source: string;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          loaded_at?: string | null;
          source?: string | null;
          year?: number | null;
        };
        Update: {
          loaded_at?: string | null;
          source?: string | null;
          year?: number | null;
        };
        Relationships: [];
      };
      categories: {
        Row: {
          alias: string | null;
          code: string;
          name: string;
          parent_code: string | null;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          alias?: string | null;
          code?: string | null;
          name?: string | null;
          parent_code?: string | null;
          sort_order?: number | null;
        };
        Update: {
          alias?: string | null;
          code?: string | null;
          name?: string | null;
          parent_code?: string | null;
          sort_order?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'categories_parent_code_fkey';
            columns: ['parent_code'];
            isOneToOne: false;
            referencedRelation: 'categories';
            referencedColumns: ['code'];
          },
        ];
      };
      channels: {
        Row: {
          code: string;
          label: string;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          label?: string | null;
          sort_order?: number | null;
        };
        Update: {
          code?: string | null;
          label?: string | null;
          sort_order?: number | null;
        };
        Relationships: [];
      };
      check_rounds: {
        Row: {
          began_at: string;
          began_by_name: string | null;
          checked: number;
          ended_at: string | null;
          id: string;
          is_sealed: boolean | null;
        };
        ComputedFields: never;
        Insert: {
          began_at?: string | null;
          began_by_name?: never;
          checked?: number | null;
          ended_at?: string | null;
          id?: string | null;
          is_sealed?: never;
        };
        Update: {
          began_at?: string | null;
          began_by_name?: never;
          checked?: number | null;
          ended_at?: string | null;
          id?: string | null;
          is_sealed?: never;
        };
        Relationships: [];
      };
      clock_kinds: {
        Row: {
          basis: string;
          day_unit: string;
          days: number | null;
          ends: string;
          kind: string;
          name: string;
          owner: string;
          red: number | null;
          rolls: boolean;
          rule: string;
          sort_order: number;
          starts: string;
          yellow: number | null;
        };
        ComputedFields: never;
        Insert: {
          basis?: string | null;
          day_unit?: string | null;
          days?: number | null;
          ends?: string | null;
          kind?: string | null;
          name?: string | null;
          owner?: string | null;
          red?: number | null;
          rolls?: boolean | null;
          rule?: string | null;
          sort_order?: number | null;
          starts?: string | null;
          yellow?: number | null;
        };
        Update: {
          basis?: string | null;
          day_unit?: string | null;
          days?: number | null;
          ends?: string | null;
          kind?: string | null;
          name?: string | null;
          owner?: string | null;
          red?: number | null;
          rolls?: boolean | null;
          rule?: string | null;
          sort_order?: number | null;
          starts?: string | null;
          yellow?: number | null;
        };
        Relationships: [];
      };
      colleagues: {
        Row: {
          email: string;
          id: string;
          is_active: boolean;
          name: string;
          roles: string[];
          unit_id: string;
        };
        ComputedFields: never;
        Insert: {
          email?: string | null;
          id?: string | null;
          is_active?: boolean | null;
          name?: string | null;
          roles?: string[] | null;
          unit_id?: string | null;
        };
        Update: {
          email?: string | null;
          id?: string | null;
          is_active?: boolean | null;
          name?: string | null;
          roles?: string[] | null;
          unit_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'staff_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      deputies: {
        Row: {
          absent_id: string;
          absent_name: string | null;
          deputy_id: string;
          deputy_name: string | null;
          from_day: string;
          id: string;
          to_day: string;
        };
        ComputedFields: never;
        Insert: {
          absent_id?: string | null;
          absent_name?: never;
          deputy_id?: string | null;
          deputy_name?: never;
          from_day?: string | null;
          id?: string | null;
          to_day?: string | null;
        };
        Update: {
          absent_id?: string | null;
          absent_name?: never;
          deputy_id?: string | null;
          deputy_name?: never;
          from_day?: string | null;
          id?: string | null;
          to_day?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'deputies_absent_id_fkey';
            columns: ['absent_id'];
            isOneToOne: false;
            referencedRelation: 'colleagues';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'deputies_absent_id_fkey';
            columns: ['absent_id'];
            isOneToOne: false;
            referencedRelation: 'me';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'deputies_absent_id_fkey';
            columns: ['absent_id'];
            isOneToOne: false;
            referencedRelation: 'staff_accounts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'deputies_absent_id_fkey';
            columns: ['absent_id'];
            isOneToOne: false;
            referencedRelation: 'staff_sign_ins';
            referencedColumns: ['staff_id'];
          },
          {
            foreignKeyName: 'deputies_deputy_id_fkey';
            columns: ['deputy_id'];
            isOneToOne: false;
            referencedRelation: 'colleagues';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'deputies_deputy_id_fkey';
            columns: ['deputy_id'];
            isOneToOne: false;
            referencedRelation: 'me';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'deputies_deputy_id_fkey';
            columns: ['deputy_id'];
            isOneToOne: false;
            referencedRelation: 'staff_accounts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'deputies_deputy_id_fkey';
            columns: ['deputy_id'];
            isOneToOne: false;
            referencedRelation: 'staff_sign_ins';
            referencedColumns: ['staff_id'];
          },
        ];
      };
      digests: {
        Row: {
          analysis: string;
          body: string | null;
          drafted_by_name: string | null;
          drafted_on: string;
          followed_by: string | null;
          followed_reg_no: string | null;
          hash: string | null;
          id: string;
          instructed_by: string | null;
          instructed_on: string | null;
          instruction: string | null;
          matters: string[];
          number: string | null;
          signed_by_name: string | null;
          signed_on: string | null;
          text: string;
          title: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'digests_followed_by_fkey';
            columns: ['followed_by'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'digests_followed_by_fkey';
            columns: ['followed_by'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'digests_followed_by_fkey';
            columns: ['followed_by'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'digests_followed_by_fkey';
            columns: ['followed_by'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      disposal_items: {
        Row: {
          class_label: string;
          closed_on: string;
          disposal_id: string;
          erased_on: string | null;
          file_count: number | null;
          left_out_by_name: string | null;
          left_out_reason: string | null;
          matter_id: string;
          paper_count: number | null;
          reg_no: string;
          term_ended_on: string;
          title: string;
          type_label: string;
          years: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'disposal_items_disposal_id_fkey';
            columns: ['disposal_id'];
            isOneToOne: false;
            referencedRelation: 'disposals';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disposal_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'disposal_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'disposal_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'disposal_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      disposals: {
        Row: {
          decided_by_name: string | null;
          decided_on: string | null;
          decision: string | null;
          drafted_by_name: string | null;
          drafted_on: string;
          erased_count: number | null;
          finished_on: string | null;
          id: string;
          is_approved: boolean | null;
          is_mine: boolean | null;
          is_sealed: boolean;
          item_count: number | null;
          left_out_count: number | null;
          number: string | null;
          opinion: string;
        };
        ComputedFields: never;
        Insert: {
          decided_by_name?: never;
          decided_on?: string | null;
          decision?: string | null;
          drafted_by_name?: never;
          drafted_on?: string | null;
          erased_count?: never;
          finished_on?: string | null;
          id?: string | null;
          is_approved?: boolean | null;
          is_mine?: never;
          is_sealed?: boolean | null;
          item_count?: never;
          left_out_count?: never;
          number?: string | null;
          opinion?: string | null;
        };
        Update: {
          decided_by_name?: never;
          decided_on?: string | null;
          decision?: string | null;
          drafted_by_name?: never;
          drafted_on?: string | null;
          erased_count?: never;
          finished_on?: string | null;
          id?: string | null;
          is_approved?: boolean | null;
          is_mine?: never;
          is_sealed?: boolean | null;
          item_count?: never;
          left_out_count?: never;
          number?: string | null;
          opinion?: string | null;
        };
        Relationships: [];
      };
      document_register: {
        Row: {
          id: string;
          issued_at: string;
          issued_on: string;
          matter_id: string;
          number: string;
          series: string | null;
          signed_by_name: string | null;
          title: string;
          unit_id: string;
          void_reason: string | null;
          voided_by_name: string | null;
          voided_on: string | null;
        };
        ComputedFields: never;
        Insert: {
          id?: string | null;
          issued_at?: string | null;
          issued_on?: string | null;
          matter_id?: string | null;
          number?: string | null;
          series?: never;
          signed_by_name?: never;
          title?: string | null;
          unit_id?: string | null;
          void_reason?: string | null;
          voided_by_name?: never;
          voided_on?: string | null;
        };
        Update: {
          id?: string | null;
          issued_at?: string | null;
          issued_on?: string | null;
          matter_id?: string | null;
          number?: string | null;
          series?: never;
          signed_by_name?: never;
          title?: string | null;
          unit_id?: string | null;
          void_reason?: string | null;
          voided_by_name?: never;
          voided_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'documents_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'documents_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      exports: {
        Row: {
          at: string;
          by_name: string | null;
          columns: string[];
          filters: NonNullable<Json>;
          id: string;
          is_named: boolean;
          reason: string | null;
          row_count: number | null;
        };
        ComputedFields: never;
        Insert: {
          at?: string | null;
          by_name?: never;
          columns?: string[] | null;
          filters?: Json | null;
          id?: string | null;
          is_named?: boolean | null;
          reason?: string | null;
          row_count?: never;
        };
        Update: {
          at?: string | null;
          by_name?: never;
          columns?: string[] | null;
          filters?: Json | null;
          id?: string | null;
          is_named?: boolean | null;
          reason?: string | null;
          row_count?: never;
        };
        Relationships: [];
      };
      figures: {
        Row: {
          appeal_id: string | null;
          appeal_reason: string | null;
          code: string;
          corrected: string | null;
          definition: string;
          filed_on: string | null;
          measure: string;
          name: string;
          part: number | null;
          ruled_by_name: string | null;
          ruled_on: string | null;
          ruling: string | null;
          said: string | null;
          snapshot_id: string;
          sort_order: number;
          unit_id: string;
          unit_name: string;
          unit_order: number;
          whole: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'figures_snapshot_id_fkey';
            columns: ['snapshot_id'];
            isOneToOne: false;
            referencedRelation: 'snapshots';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'figures_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'figures_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      findings: {
        Row: {
          fault: string;
          fields: string[];
          found_at: string;
          gone_at: string | null;
          id: string;
          is_sealed: boolean | null;
          key: string;
          part: string;
          reg_no: string | null;
          seen_at: string;
        };
        ComputedFields: never;
        Insert: {
          fault?: string | null;
          fields?: string[] | null;
          found_at?: string | null;
          gone_at?: string | null;
          id?: string | null;
          is_sealed?: never;
          key?: string | null;
          part?: string | null;
          reg_no?: string | null;
          seen_at?: string | null;
        };
        Update: {
          fault?: string | null;
          fields?: string[] | null;
          found_at?: string | null;
          gone_at?: string | null;
          id?: string | null;
          is_sealed?: never;
          key?: string | null;
          part?: string | null;
          reg_no?: string | null;
          seen_at?: string | null;
        };
        Relationships: [];
      };
      hour_roots: {
        Row: {
          key_id: string;
          prev_root: string | null;
          root: string | null;
          signature: string;
          signed_at: string;
          up_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          key_id?: string | null;
          prev_root?: never;
          root?: never;
          signature?: string | null;
          signed_at?: string | null;
          up_to?: never;
        };
        Update: {
          key_id?: string | null;
          prev_root?: never;
          root?: never;
          signature?: string | null;
          signed_at?: string | null;
          up_to?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'hour_roots_key_id_fkey';
            columns: ['key_id'];
            isOneToOne: false;
            referencedRelation: 'signing_keys';
            referencedColumns: ['key_id'];
          },
        ];
      };
      identity_requests: {
        Row: {
          asked_at: string;
          asked_by_name: string | null;
          decided_at: string | null;
          decided_by_name: string | null;
          decision: string | null;
          id: string;
          is_approved: boolean | null;
          is_mine: boolean | null;
          is_open: boolean | null;
          matter_id: string;
          reason: string;
        };
        ComputedFields: never;
        Insert: {
          asked_at?: string | null;
          asked_by_name?: never;
          decided_at?: string | null;
          decided_by_name?: never;
          decision?: string | null;
          id?: string | null;
          is_approved?: boolean | null;
          is_mine?: never;
          is_open?: never;
          matter_id?: string | null;
          reason?: string | null;
        };
        Update: {
          asked_at?: string | null;
          asked_by_name?: never;
          decided_at?: string | null;
          decided_by_name?: never;
          decision?: string | null;
          id?: string | null;
          is_approved?: boolean | null;
          is_mine?: never;
          is_open?: never;
          matter_id?: string | null;
          reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'identity_requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'identity_requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'identity_requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'identity_requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      import_lines: {
        Row: {
          checked_at: string | null;
          entry: NonNullable<Json>;
          fault: string | null;
          field: string | null;
          import_id: string;
          line_no: number;
          reg_no: string | null;
          taken_at: string | null;
          was_known: boolean;
        };
        ComputedFields: never;
        Insert: {
          checked_at?: string | null;
          entry?: Json | null;
          fault?: string | null;
          field?: string | null;
          import_id?: string | null;
          line_no?: number | null;
          reg_no?: string | null;
          taken_at?: string | null;
          was_known?: boolean | null;
        };
        Update: {
          checked_at?: string | null;
          entry?: Json | null;
          fault?: string | null;
          field?: string | null;
          import_id?: string | null;
          line_no?: number | null;
          reg_no?: string | null;
          taken_at?: string | null;
          was_known?: boolean | null;
        };
        Relationships: [
          {
            foreignKeyName: 'import_lines_import_id_fkey';
            columns: ['import_id'];
            isOneToOne: false;
            referencedRelation: 'imports';
            referencedColumns: ['id'];
          },
        ];
      };
      imports: {
        Row: {
          checked: number | null;
          faulty: number | null;
          file_name: string;
          id: string;
          kept: number | null;
          known: number | null;
          line_count: number;
          opened_at: string;
          taken: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      joint_services: {
        Row: {
          dispatch_id: string;
          document_id: string | null;
          due_on: string | null;
          follows_id: string | null;
          matter_id: string;
          name_masked: string | null;
          number: string | null;
          reg_no: string;
          served_on: string | null;
          state: string;
          state_label: string;
          title: string;
          unit_id: string;
          version: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'dispatches_follows_id_fkey';
            columns: ['follows_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'dispatches_follows_id_fkey';
            columns: ['follows_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'dispatches_follows_id_fkey';
            columns: ['follows_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'dispatches_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'dispatches_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_attachments: {
        Row: {
          added_at: string;
          bytes: number;
          file_name: string;
          hash: string;
          id: string;
          is_encrypted: boolean | null;
          matter_id: string | null;
          media_type: string;
          path: string;
          sealed: string | null;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string | null;
          bytes?: number | null;
          file_name?: string | null;
          hash?: string | null;
          id?: string | null;
          is_encrypted?: never;
          matter_id?: string | null;
          media_type?: string | null;
          path?: string | null;
          sealed?: never;
        };
        Update: {
          added_at?: string | null;
          bytes?: number | null;
          file_name?: string | null;
          hash?: string | null;
          id?: string | null;
          is_encrypted?: never;
          matter_id?: string | null;
          media_type?: string | null;
          path?: string | null;
          sealed?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'attachments_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'attachments_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'attachments_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'attachments_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_call_backs: {
        Row: {
          attitude_label: string | null;
          caller_name: string | null;
          contradictions: string | null;
          document_id: string | null;
          drawn_on: string;
          due_on: string | null;
          ground_label: string | null;
          id: string;
          is_declined: boolean | null;
          matter_id: string;
          method: string | null;
          on_date: string | null;
          remarks: string | null;
          result_label: string | null;
          speed_label: string | null;
          unit_id: string;
          unit_name: string;
          was_contacted: boolean | null;
          was_executed: boolean | null;
          was_told_remedy: boolean | null;
          was_told_route: boolean | null;
          was_told_term: boolean | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'call_backs_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'document_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'call_backs_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'call_backs_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_urgings';
            referencedColumns: ['document_id'];
          },
          {
            foreignKeyName: 'call_backs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'call_backs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'call_backs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'call_backs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'call_backs_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'call_backs_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_clocks: {
        Row: {
          article: string;
          day_unit: string;
          days: number | null;
          days_left: number | null;
          dispatch_id: string | null;
          due_on: string | null;
          ended_on: string | null;
          explanation: Json | null;
          id: string;
          is_overdue: boolean | null;
          is_provisional: boolean;
          kind: string;
          light: string | null;
          matter_id: string;
          met_on: string | null;
          name: string;
          owner: string | null;
          rule: string;
          sort_order: number;
          started_on: string;
          target_on: string | null;
          unit_id: string | null;
          unit_name: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      matter_confirmations: {
        Row: {
          confirmed_at: string;
          how: string;
          matter_id: string;
          said: string | null;
          submission_id: string;
          who: string;
        };
        ComputedFields: never;
        Insert: {
          confirmed_at?: string | null;
          how?: string | null;
          matter_id?: string | null;
          said?: never;
          submission_id?: string | null;
          who?: string | null;
        };
        Update: {
          confirmed_at?: string | null;
          how?: string | null;
          matter_id?: string | null;
          said?: never;
          submission_id?: string | null;
          who?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'confirmations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'confirmations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'confirmations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'confirmations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_contacts: {
        Row: {
          by_name: string | null;
          dispatch_id: string;
          id: string;
          matter_id: string;
          method: string;
          method_label: string | null;
          note: string;
          on_date: string;
        };
        ComputedFields: never;
        Insert: {
          by_name?: never;
          dispatch_id?: string | null;
          id?: string | null;
          matter_id?: string | null;
          method?: string | null;
          method_label?: never;
          note?: string | null;
          on_date?: string | null;
        };
        Update: {
          by_name?: never;
          dispatch_id?: string | null;
          id?: string | null;
          matter_id?: string | null;
          method?: string | null;
          method_label?: never;
          note?: string | null;
          on_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'contact_records_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'contact_records_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'contact_records_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contact_records_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'contact_records_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'contact_records_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'contact_records_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_corrections: {
        Row: {
          answer: string | null;
          decided_by_name: string | null;
          decided_on: string | null;
          field_label: string | null;
          id: string;
          is_granted: boolean | null;
          made_on: string | null;
          matter_id: string;
          reason: string;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          decided_by_name?: never;
          decided_on?: never;
          field_label?: never;
          id?: string | null;
          is_granted?: boolean | null;
          made_on?: never;
          matter_id?: string | null;
          reason?: string | null;
        };
        Update: {
          answer?: string | null;
          decided_by_name?: never;
          decided_on?: never;
          field_label?: never;
          id?: string | null;
          is_granted?: boolean | null;
          made_on?: never;
          matter_id?: string | null;
          reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'corrections_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'corrections_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'corrections_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'corrections_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_demands: {
        Row: {
          answer: string | null;
          basis: string | null;
          category: string | null;
          closed_on: string | null;
          dispatch_id: string | null;
          id: string;
          matter_id: string;
          outcome: string | null;
          outcome_label: string | null;
          route: number | null;
          route_label: string | null;
          seq: number;
          text: string;
          type: string;
          type_label: string;
          unit_name: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'demands_category_fkey';
            columns: ['category'];
            isOneToOne: false;
            referencedRelation: 'categories';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'demands_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'demands_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'demands_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'demands_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'demands_outcome_fkey';
            columns: ['outcome'];
            isOneToOne: false;
            referencedRelation: 'outcomes';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'demands_route_fkey';
            columns: ['route'];
            isOneToOne: false;
            referencedRelation: 'routes';
            referencedColumns: ['route'];
          },
          {
            foreignKeyName: 'demands_type_fkey';
            columns: ['type'];
            isOneToOne: false;
            referencedRelation: 'matter_types';
            referencedColumns: ['code'];
          },
        ];
      };
      matter_dispatches: {
        Row: {
          accepted_on: string | null;
          arrived_at: string;
          arrived_on: string;
          closed_on: string | null;
          feedback_due_on: string | null;
          handler_id: string | null;
          handler_name: string | null;
          id: string;
          is_binding: boolean;
          is_simple: boolean;
          matter_id: string;
          mode: string;
          mode_label: string | null;
          requirement: string | null;
          role: string;
          role_label: string | null;
          served_on: string | null;
          signed_on: string | null;
          state: string;
          state_label: string;
          unit_id: string;
          unit_name: string;
          version: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'dispatches_handler_id_fkey';
            columns: ['handler_id'];
            isOneToOne: false;
            referencedRelation: 'colleagues';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_handler_id_fkey';
            columns: ['handler_id'];
            isOneToOne: false;
            referencedRelation: 'me';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_handler_id_fkey';
            columns: ['handler_id'];
            isOneToOne: false;
            referencedRelation: 'staff_accounts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_handler_id_fkey';
            columns: ['handler_id'];
            isOneToOne: false;
            referencedRelation: 'staff_sign_ins';
            referencedColumns: ['staff_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'dispatches_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'dispatches_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_documents: {
        Row: {
          addressee: string;
          body: string;
          dispatch_id: string | null;
          drafted_by_name: string | null;
          hash: string | null;
          id: string;
          issued_on: string;
          kind: string;
          matter_id: string;
          number: string;
          seal: string | null;
          signed_by_name: string | null;
          title: string;
          unit_name: string;
          void_reason: string | null;
          voided_on: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'documents_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'documents_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'documents_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'documents_kind_fkey';
            columns: ['kind'];
            isOneToOne: false;
            referencedRelation: 'templates';
            referencedColumns: ['kind'];
          },
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'documents_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_elements: {
        Row: {
          external_number: string | null;
          history: string | null;
          matter_id: string;
          prior_number: string | null;
          prior_on: string | null;
          prior_organ: string | null;
          proceeding: string | null;
          proceeding_label: string | null;
          proceeding_stage: string | null;
          submission_id: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'elements_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'elements_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'elements_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'elements_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'elements_proceeding_fkey';
            columns: ['proceeding'];
            isOneToOne: false;
            referencedRelation: 'proceedings';
            referencedColumns: ['code'];
          },
        ];
      };
      matter_evaluations: {
        Row: {
          body: string;
          comment: string | null;
          due_on: string;
          id: string;
          is_rated: boolean | null;
          level_label: string | null;
          matter_id: string;
          unit_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'evaluations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'evaluations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'evaluations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'evaluations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_executions: {
        Row: {
          days_left: number | null;
          dispatch_id: string;
          done_on: string | null;
          due_on: string;
          id: string;
          item: string;
          matter_id: string;
          person: string | null;
          proof: string | null;
          recorded_by_name: string | null;
          recorded_on: string | null;
          unit_id: string;
          unit_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'executions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'executions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'executions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'executions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'executions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'executions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'executions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'executions_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'executions_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_extensions: {
        Row: {
          assigner_consent: string | null;
          days: number;
          decided_by_name: string | null;
          decided_on: string | null;
          dispatch_id: string;
          id: string;
          is_granted: boolean | null;
          matter_id: string;
          new_due_on: string;
          original_due_on: string;
          reason: string;
          refusal: string | null;
          requested_by_name: string | null;
          requested_on: string;
          work_done: string;
        };
        ComputedFields: never;
        Insert: {
          assigner_consent?: string | null;
          days?: number | null;
          decided_by_name?: never;
          decided_on?: string | null;
          dispatch_id?: string | null;
          id?: string | null;
          is_granted?: boolean | null;
          matter_id?: string | null;
          new_due_on?: string | null;
          original_due_on?: string | null;
          reason?: string | null;
          refusal?: string | null;
          requested_by_name?: never;
          requested_on?: string | null;
          work_done?: string | null;
        };
        Update: {
          assigner_consent?: string | null;
          days?: number | null;
          decided_by_name?: never;
          decided_on?: string | null;
          dispatch_id?: string | null;
          id?: string | null;
          is_granted?: boolean | null;
          matter_id?: string | null;
          new_due_on?: string | null;
          original_due_on?: string | null;
          reason?: string | null;
          refusal?: string | null;
          requested_by_name?: never;
          requested_on?: string | null;
          work_done?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'extensions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'extensions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'extensions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'extensions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'extensions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'extensions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'extensions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_hearings: {
        Row: {
          chair: string;
          closed_reason: string | null;
          dispatch_id: string;
          ended_on: string | null;
          held_on: string;
          id: string;
          is_public: boolean;
          matter_id: string;
          members: string | null;
          minutes: string | null;
          notice_on: string;
          place: string;
          report: string | null;
          review_id: string | null;
          subject: string;
        };
        ComputedFields: never;
        Insert: {
          chair?: string | null;
          closed_reason?: string | null;
          dispatch_id?: string | null;
          ended_on?: string | null;
          held_on?: string | null;
          id?: string | null;
          is_public?: boolean | null;
          matter_id?: string | null;
          members?: string | null;
          minutes?: string | null;
          notice_on?: string | null;
          place?: string | null;
          report?: string | null;
          review_id?: string | null;
          subject?: string | null;
        };
        Update: {
          chair?: string | null;
          closed_reason?: string | null;
          dispatch_id?: string | null;
          ended_on?: string | null;
          held_on?: string | null;
          id?: string | null;
          is_public?: boolean | null;
          matter_id?: string | null;
          members?: string | null;
          minutes?: string | null;
          notice_on?: string | null;
          place?: string | null;
          report?: string | null;
          review_id?: string | null;
          subject?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'hearings_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'hearings_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'hearings_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hearings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'hearings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'hearings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'hearings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hearings_review_id_fkey';
            columns: ['review_id'];
            isOneToOne: false;
            referencedRelation: 'matter_reviews';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_inputs: {
        Row: {
          by_name: string | null;
          dispatch_id: string;
          matter_id: string;
          on_date: string;
          text: string;
          unit_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'coop_inputs_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'coop_inputs_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'coop_inputs_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'coop_inputs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'coop_inputs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'coop_inputs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'coop_inputs_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_joinings: {
        Row: {
          end_reason: string | null;
          ended_on: string | null;
          id: string;
          is_same_person: boolean | null;
          joined_by_name: string | null;
          joined_on: string;
          matter_id: string;
          original_id: string;
          original_reg_no: string;
          person_id: string | null;
          received_on: string;
          reg_no: string;
          same_facts: string;
          same_person: string;
          state_label: string;
          title: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'joinings_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'joinings_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'joinings_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'joinings_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_materials: {
        Row: {
          added_at: string;
          id: string;
          matter_id: string;
          text: string;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string | null;
          id?: string | null;
          matter_id?: string | null;
          text?: string | null;
        };
        Update: {
          added_at?: string | null;
          id?: string | null;
          matter_id?: string | null;
          text?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'materials_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'materials_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'materials_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'materials_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_objections: {
        Row: {
          basis: string;
          dispatch_id: string;
          filed_on: string;
          matter_id: string;
          proposed_unit_name: string;
          reasons: string;
          ruled_on: string | null;
          ruling: string | null;
          ruling_reason: string | null;
          unit_name: string;
          working_day: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'dispatches_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'objections_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'objections_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'objections_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: true;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_opinions: {
        Row: {
          demands: Json | null;
          dispatch_id: string;
          document_id: string | null;
          drafted_by: string | null;
          drafted_by_name: string | null;
          facts: string;
          id: string;
          matter_id: string;
          phone: string | null;
          reasons: string;
          remedy_address: string | null;
          remedy_organ: string | null;
          remedy_unit_id: string | null;
          signed_at: string | null;
          signed_by_name: string | null;
          state: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'opinions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'opinions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'opinions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'document_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_urgings';
            referencedColumns: ['document_id'];
          },
          {
            foreignKeyName: 'opinions_drafted_by_fkey';
            columns: ['drafted_by'];
            isOneToOne: false;
            referencedRelation: 'colleagues';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_drafted_by_fkey';
            columns: ['drafted_by'];
            isOneToOne: false;
            referencedRelation: 'me';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_drafted_by_fkey';
            columns: ['drafted_by'];
            isOneToOne: false;
            referencedRelation: 'staff_accounts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_drafted_by_fkey';
            columns: ['drafted_by'];
            isOneToOne: false;
            referencedRelation: 'staff_sign_ins';
            referencedColumns: ['staff_id'];
          },
          {
            foreignKeyName: 'opinions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'opinions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'opinions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'opinions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_remedy_unit_id_fkey';
            columns: ['remedy_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opinions_remedy_unit_id_fkey';
            columns: ['remedy_unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_parties: {
        Row: {
          address_masked: string | null;
          agent_label: string | null;
          authorised_on: string | null;
          email_masked: string | null;
          id: string;
          id_no_masked: string | null;
          id_type_label: string | null;
          is_revealable: boolean | null;
          kind: string;
          kind_label: string | null;
          matter_id: string;
          name_masked: string | null;
          phone_masked: string | null;
          role: string;
          role_label: string | null;
          scope: string | null;
          withdrawn_on: string | null;
        };
        ComputedFields: never;
        Insert: {
          address_masked?: string | null;
          agent_label?: never;
          authorised_on?: string | null;
          email_masked?: string | null;
          id?: string | null;
          id_no_masked?: string | null;
          id_type_label?: never;
          is_revealable?: never;
          kind?: string | null;
          kind_label?: never;
          matter_id?: string | null;
          name_masked?: string | null;
          phone_masked?: string | null;
          role?: string | null;
          role_label?: never;
          scope?: string | null;
          withdrawn_on?: string | null;
        };
        Update: {
          address_masked?: string | null;
          agent_label?: never;
          authorised_on?: string | null;
          email_masked?: string | null;
          id?: string | null;
          id_no_masked?: string | null;
          id_type_label?: never;
          is_revealable?: never;
          kind?: string | null;
          kind_label?: never;
          matter_id?: string | null;
          name_masked?: string | null;
          phone_masked?: string | null;
          role?: string | null;
          role_label?: never;
          scope?: string | null;
          withdrawn_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'parties_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'parties_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'parties_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'parties_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_proposals: {
        Row: {
          action: string;
          code: string;
          decided_at: string | null;
          decided_by_name: string | null;
          decider_roles: string[];
          dispatch_id: string | null;
          id: string;
          is_approved: boolean | null;
          is_open: boolean | null;
          label: string;
          matter_id: string;
          note: string | null;
          payload: NonNullable<Json>;
          proposed_at: string;
          proposed_by_name: string | null;
        };
        ComputedFields: never;
        Insert: {
          action?: string | null;
          code?: string | null;
          decided_at?: string | null;
          decided_by_name?: never;
          decider_roles?: string[] | null;
          dispatch_id?: string | null;
          id?: string | null;
          is_approved?: boolean | null;
          is_open?: never;
          label?: string | null;
          matter_id?: string | null;
          note?: string | null;
          payload?: Json | null;
          proposed_at?: string | null;
          proposed_by_name?: never;
        };
        Update: {
          action?: string | null;
          code?: string | null;
          decided_at?: string | null;
          decided_by_name?: never;
          decider_roles?: string[] | null;
          dispatch_id?: string | null;
          id?: string | null;
          is_approved?: boolean | null;
          is_open?: never;
          label?: string | null;
          matter_id?: string | null;
          note?: string | null;
          payload?: Json | null;
          proposed_at?: string | null;
          proposed_by_name?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'proposals_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'proposals_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'proposals_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'proposals_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'proposals_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'proposals_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'proposals_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_publications: {
        Row: {
          allowed_by_name: string | null;
          allowed_on: string | null;
          answer: string;
          dispatch_id: string;
          drafted_by_name: string | null;
          drafted_on: string;
          end_reason: string | null;
          ended_on: string | null;
          id: string;
          matter_id: string;
          published_by_name: string | null;
          published_on: string | null;
          question: string;
          title: string;
          unit_id: string;
          unit_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'publications_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'publications_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'publications_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'publications_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'publications_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'publications_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'publications_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'publications_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'publications_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_recommendations: {
        Row: {
          adoption: string | null;
          adoption_label: string | null;
          advice: string;
          answer: string | null;
          answered_by_name: string | null;
          answered_on: string | null;
          basis: string;
          checked_by_name: string | null;
          checked_on: string | null;
          closed_by_name: string | null;
          closed_on: string | null;
          consequence: string | null;
          days_left: number | null;
          document_id: string | null;
          drafted_by_name: string | null;
          drafted_on: string;
          due_on: string | null;
          evidence: string | null;
          facts: string;
          id: string;
          kind: string;
          kind_label: string | null;
          matter_id: string;
          matters: string | null;
          measures: string | null;
          measures_on: string | null;
          minutes: string | null;
          number: string | null;
          progress: string | null;
          reg_no: string;
          result: string | null;
          return_reason: string | null;
          scope: string | null;
          sent_on: string | null;
          signed_by_name: string | null;
          spoken_on: string | null;
          spoken_to: string | null;
          state: string;
          state_label: string;
          supervision_id: string | null;
          title: string;
          topic: string | null;
          unit_id: string;
          unit_name: string;
          version: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'recommendations_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'document_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'recommendations_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'recommendations_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_urgings';
            referencedColumns: ['document_id'];
          },
          {
            foreignKeyName: 'recommendations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'recommendations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'recommendations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'recommendations_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'recommendations_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'recommendations_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'recommendations_supervision_id_fkey';
            columns: ['supervision_id'];
            isOneToOne: false;
            referencedRelation: 'matter_supervisions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'recommendations_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'recommendations_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_requests: {
        Row: {
          answer: string | null;
          answered_by_name: string | null;
          answered_on: string | null;
          id: string;
          is_granted: boolean | null;
          is_mine: boolean | null;
          kind: string;
          kind_label: string | null;
          made_on: string;
          matter_id: string;
          text: string;
          unit_id: string;
          unit_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'requests_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'requests_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'requests_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_retention: {
        Row: {
          class: string | null;
          class_label: string;
          erased_on: string | null;
          held_by_name: string | null;
          held_on: string | null;
          hold_reason: string | null;
          is_kept: boolean | null;
          kept_because: string | null;
          kept_from: string | null;
          matter_id: string;
          term_ends_on: string | null;
          years: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      matter_reviews: {
        Row: {
          accepted_on: string | null;
          approval: string | null;
          assessment: string | null;
          basis: string | null;
          claim: string;
          decided_on: string | null;
          dispatch_id: string;
          document_id: string | null;
          drafted_by_name: string | null;
          external_number: string | null;
          findings: string | null;
          grounds: string;
          id: string;
          is_external: boolean;
          late_reason: string | null;
          matter_id: string;
          missing: string | null;
          organ: string;
          organ_id: string;
          outcome: string | null;
          outcome_label: string | null;
          received_on: string | null;
          redo_due_on: string | null;
          requested_on: string;
          signed_by_name: string | null;
          stage: string;
          stage_label: string | null;
          state: string;
          state_label: string;
          supplement: string | null;
          version: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'reviews_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'reviews_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'reviews_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reviews_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'document_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reviews_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reviews_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_urgings';
            referencedColumns: ['document_id'];
          },
          {
            foreignKeyName: 'reviews_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'reviews_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'reviews_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'reviews_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reviews_organ_id_fkey';
            columns: ['organ_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reviews_organ_id_fkey';
            columns: ['organ_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reviews_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'reviews_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
        ];
      };
      matter_services: {
        Row: {
          contact_attempts: string | null;
          dispatch_id: string | null;
          document_id: string;
          document_number: string;
          document_title: string;
          exempt_reason: string | null;
          matter_id: string;
          method: string;
          method_label: string | null;
          proof_number: string | null;
          received_on: string | null;
          receiver: string | null;
          relation: string | null;
          sent_on: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'services_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'services_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'services_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'services_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: true;
            referencedRelation: 'document_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'services_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: true;
            referencedRelation: 'matter_documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'services_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: true;
            referencedRelation: 'matter_urgings';
            referencedColumns: ['document_id'];
          },
          {
            foreignKeyName: 'services_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'services_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'services_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'services_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_supervisions: {
        Row: {
          check_note: string | null;
          checked_by_name: string | null;
          checked_on: string | null;
          closed_by_name: string | null;
          closed_on: string | null;
          days_left: number | null;
          demand: string;
          dispatch_id: string | null;
          document_id: string | null;
          due_on: string | null;
          evidence: string;
          finding: string;
          grounds: string[];
          grounds_label: string | null;
          heads: number[];
          heads_label: string | null;
          id: string;
          is_rectified: boolean | null;
          matter_id: string;
          measures: string | null;
          method: string;
          method_label: string | null;
          number: string | null;
          opened_by_name: string | null;
          opened_on: string;
          proof: string | null;
          reg_no: string;
          replied_by_name: string | null;
          replied_on: string | null;
          result: string | null;
          return_reason: string | null;
          sent_on: string | null;
          signed_by_name: string | null;
          state: string;
          state_label: string;
          title: string;
          unit_id: string;
          unit_name: string;
          version: number;
          visitors: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'supervisions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'supervisions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'supervisions_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'supervisions_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'document_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'supervisions_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'supervisions_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_urgings';
            referencedColumns: ['document_id'];
          },
          {
            foreignKeyName: 'supervisions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'supervisions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'supervisions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'supervisions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'supervisions_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'supervisions_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'supervisions_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'supervisions_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_timeline: {
        Row: {
          actor_name: string | null;
          actor_role_label: string;
          at: string;
          detail: string | null;
          dispatch_id: string | null;
          from_state: string | null;
          hash: string | null;
          is_public: boolean;
          label: string;
          matter_id: string;
          on_date: string | null;
          seq: number;
          to_state: string | null;
          transition: string;
          unit_name: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'events_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'events_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'events_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'events_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'events_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'events_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'events_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matter_types: {
        Row: {
          code: string;
          hint: string;
          label: string;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          hint?: string | null;
          label?: string | null;
          sort_order?: number | null;
        };
        Update: {
          code?: string | null;
          hint?: string | null;
          label?: string | null;
          sort_order?: number | null;
        };
        Relationships: [];
      };
      matter_urgings: {
        Row: {
          answer: string | null;
          answered_by_name: string | null;
          answered_on: string | null;
          clock_name: string | null;
          dispatch_id: string;
          document_id: string;
          due_on: string | null;
          id: string;
          matter_id: string;
          number: string;
          reason: string;
          unit_id: string;
          unit_name: string;
          urged_by_name: string | null;
          urged_on: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'dispatches_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dispatches_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'urgings_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'urgings_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'urgings_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'urgings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'urgings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'urgings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'urgings_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      matters: {
        Row: {
          category: string | null;
          category_name: string | null;
          chain_head: string | null;
          channel: string;
          channel_label: string;
          consent_publish: boolean | null;
          event_count: number;
          form_label: string | null;
          has_extract: boolean | null;
          headcount: number;
          id: string;
          is_anonymous: boolean;
          is_confidential: boolean | null;
          is_repeat: boolean | null;
          is_sealed: boolean;
          is_sensitive: boolean;
          minor: string | null;
          place_code: string;
          place_name: string;
          purpose: string | null;
          purpose_name: string | null;
          received_on: string;
          reg_no: string;
          registered_on: string | null;
          state: string;
          state_label: string;
          summary: string | null;
          text: string | null;
          title: string;
          translator: string | null;
          type: string;
          type_label: string;
          upper_due_on: string | null;
          upper_number: string | null;
          upper_organ: string | null;
          version: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'matters_category_fkey';
            columns: ['category'];
            isOneToOne: false;
            referencedRelation: 'categories';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'matters_channel_fkey';
            columns: ['channel'];
            isOneToOne: false;
            referencedRelation: 'channels';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'matters_place_code_fkey';
            columns: ['place_code'];
            isOneToOne: false;
            referencedRelation: 'places';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'matters_purpose_fkey';
            columns: ['purpose'];
            isOneToOne: false;
            referencedRelation: 'purposes';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'matters_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'matters_state_fkey';
            columns: ['state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'matters_type_fkey';
            columns: ['type'];
            isOneToOne: false;
            referencedRelation: 'matter_types';
            referencedColumns: ['code'];
          },
        ];
      };
      me: {
        Row: {
          email: string;
          id: string;
          is_bureau: boolean | null;
          name: string;
          role_labels: string[] | null;
          roles: string[] | null;
          unit_id: string;
          unit_kind: string;
          unit_name: string;
          wants_digest: boolean;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'staff_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      my_sign_ins: {
        Row: {
          at: string;
          id: number;
          step: string;
          wrong: number;
        };
        ComputedFields: never;
        Insert: {
          at?: string | null;
          id?: number | null;
          step?: string | null;
          wrong?: number | null;
        };
        Update: {
          at?: string | null;
          id?: number | null;
          step?: string | null;
          wrong?: number | null;
        };
        Relationships: [];
      };
      origins: {
        Row: {
          answer: string | null;
          answer_method: string | null;
          answered_by_name: string | null;
          answered_on: string | null;
          body_code: string | null;
          channel: string;
          channel_label: string;
          days_left: number | null;
          due_on: string | null;
          is_late: boolean | null;
          level: string | null;
          level_label: string | null;
          light: string | null;
          matter_id: string;
          matter_state: string;
          matter_state_label: string;
          number: string | null;
          organ: string;
          received_on: string;
          reg_no: string;
          sent_on: string | null;
          state: string | null;
          state_label: string | null;
          submission_id: string;
          title: string;
          units: string | null;
          wants_result: boolean;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'matters_state_fkey';
            columns: ['matter_state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'matters_state_fkey';
            columns: ['matter_state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'origins_body_code_fkey';
            columns: ['body_code'];
            isOneToOne: false;
            referencedRelation: 'source_bodies';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'origins_channel_fkey';
            columns: ['channel'];
            isOneToOne: false;
            referencedRelation: 'channels';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'origins_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'origins_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'origins_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'origins_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      outbox: {
        Row: {
          attempts: number;
          channel: string;
          error: string | null;
          given_up_at: string | null;
          kind: string;
          sent_at: string | null;
          written_at: string;
        };
        ComputedFields: never;
        Insert: {
          attempts?: number | null;
          channel?: string | null;
          error?: string | null;
          given_up_at?: string | null;
          kind?: string | null;
          sent_at?: string | null;
          written_at?: string | null;
        };
        Update: {
          attempts?: number | null;
          channel?: string | null;
          error?: string | null;
          given_up_at?: string | null;
          kind?: string | null;
          sent_at?: string | null;
          written_at?: string | null;
        };
        Relationships: [];
      };
      outcomes: {
        Row: {
          code: string;
          label: string;
          routes: number[];
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          label?: string | null;
          routes?: number[] | null;
          sort_order?: number | null;
        };
        Update: {
          code?: string | null;
          label?: string | null;
          routes?: number[] | null;
          sort_order?: number | null;
        };
        Relationships: [];
      };
      places: {
        Row: {
          code: string;
          name: string;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          name?: string | null;
          sort_order?: number | null;
        };
        Update: {
          code?: string | null;
          name?: string | null;
          sort_order?: number | null;
        };
        Relationships: [];
      };
      proceedings: {
        Row: {
          code: string;
          label: string;
          route: number | null;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          label?: string | null;
          route?: number | null;
          sort_order?: number | null;
        };
        Update: {
          code?: string | null;
          label?: string | null;
          route?: number | null;
          sort_order?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'proceedings_route_fkey';
            columns: ['route'];
            isOneToOne: false;
            referencedRelation: 'routes';
            referencedColumns: ['route'];
          },
        ];
      };
      purposes: {
        Row: {
          code: string;
          implied_type: string | null;
          name: string;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          implied_type?: string | null;
          name?: string | null;
          sort_order?: number | null;
        };
        Update: {
          code?: string | null;
          implied_type?: string | null;
          name?: string | null;
          sort_order?: number | null;
        };
        Relationships: [];
      };
      queue: {
        Row: {
          assignee_id: string | null;
          channel: string;
          channel_label: string;
          clock_name: string | null;
          days_left: number | null;
          dispatch_id: string | null;
          due_on: string;
          handler_name: string | null;
          is_sealed: boolean;
          light: string | null;
          matter_id: string;
          opened_at: string;
          place_code: string;
          place_name: string;
          position: string;
          proposal_id: string | null;
          reg_no: string;
          request_id: string | null;
          role: string;
          state: string;
          state_label: string;
          subject_id: string;
          task: string;
          title: string;
          unit_id: string;
          work_item_id: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'matters_channel_fkey';
            columns: ['channel'];
            isOneToOne: false;
            referencedRelation: 'channels';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'matters_place_code_fkey';
            columns: ['place_code'];
            isOneToOne: false;
            referencedRelation: 'places';
            referencedColumns: ['code'];
          },
          {
            foreignKeyName: 'work_items_assignee_id_fkey';
            columns: ['assignee_id'];
            isOneToOne: false;
            referencedRelation: 'colleagues';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_assignee_id_fkey';
            columns: ['assignee_id'];
            isOneToOne: false;
            referencedRelation: 'me';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_assignee_id_fkey';
            columns: ['assignee_id'];
            isOneToOne: false;
            referencedRelation: 'staff_accounts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_assignee_id_fkey';
            columns: ['assignee_id'];
            isOneToOne: false;
            referencedRelation: 'staff_sign_ins';
            referencedColumns: ['staff_id'];
          },
          {
            foreignKeyName: 'work_items_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'joint_services';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'work_items_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_demands';
            referencedColumns: ['dispatch_id'];
          },
          {
            foreignKeyName: 'work_items_dispatch_id_fkey';
            columns: ['dispatch_id'];
            isOneToOne: false;
            referencedRelation: 'matter_dispatches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'work_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'work_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'work_items_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_proposal_id_fkey';
            columns: ['proposal_id'];
            isOneToOne: false;
            referencedRelation: 'matter_proposals';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_request_id_fkey';
            columns: ['request_id'];
            isOneToOne: false;
            referencedRelation: 'matter_requests';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_role_fkey';
            columns: ['role'];
            isOneToOne: false;
            referencedRelation: 'roles';
            referencedColumns: ['role'];
          },
          {
            foreignKeyName: 'work_items_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'work_items_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      reception_days: {
        Row: {
          arranged_by_name: string | null;
          cancel_reason: string | null;
          cancelled_on: string | null;
          day: string;
          from_time: string | null;
          id: string;
          is_mine: boolean | null;
          is_published: boolean;
          kind: string;
          kind_label: string | null;
          leader_id: string | null;
          leader_name: string;
          leader_office: string;
          place: string | null;
          scope: string | null;
          to_time: string | null;
        };
        ComputedFields: never;
        Insert: {
          arranged_by_name?: never;
          cancel_reason?: string | null;
          cancelled_on?: string | null;
          day?: string | null;
          from_time?: never;
          id?: string | null;
          is_mine?: never;
          is_published?: boolean | null;
          kind?: string | null;
          kind_label?: never;
          leader_id?: string | null;
          leader_name?: string | null;
          leader_office?: string | null;
          place?: string | null;
          scope?: string | null;
          to_time?: never;
        };
        Update: {
          arranged_by_name?: never;
          cancel_reason?: string | null;
          cancelled_on?: string | null;
          day?: string | null;
          from_time?: never;
          id?: string | null;
          is_mine?: never;
          is_published?: boolean | null;
          kind?: string | null;
          kind_label?: never;
          leader_id?: string | null;
          leader_name?: string | null;
          leader_office?: string | null;
          place?: string | null;
          scope?: string | null;
          to_time?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'reception_days_leader_id_fkey';
            columns: ['leader_id'];
            isOneToOne: false;
            referencedRelation: 'colleagues';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reception_days_leader_id_fkey';
            columns: ['leader_id'];
            isOneToOne: false;
            referencedRelation: 'me';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reception_days_leader_id_fkey';
            columns: ['leader_id'];
            isOneToOne: false;
            referencedRelation: 'staff_accounts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reception_days_leader_id_fkey';
            columns: ['leader_id'];
            isOneToOne: false;
            referencedRelation: 'staff_sign_ins';
            referencedColumns: ['staff_id'];
          },
        ];
      };
      receptions: {
        Row: {
          closed_by_name: string | null;
          closed_on: string | null;
          day: string;
          day_id: string;
          days_left: number | null;
          due_on: string | null;
          headcount: number;
          id: string;
          instruction: string | null;
          is_mine: boolean | null;
          is_public: boolean;
          kind: string;
          kind_label: string | null;
          leader_name: string;
          leader_office: string;
          light: string | null;
          matter_id: string;
          matter_state: string;
          matter_state_label: string;
          recorded_by_name: string | null;
          reg_no: string;
          result: string | null;
          signed_up_at: string;
          title: string;
          units: string | null;
          was_received: boolean | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'matters_state_fkey';
            columns: ['matter_state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'matters_state_fkey';
            columns: ['matter_state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'receptions_day_id_fkey';
            columns: ['day_id'];
            isOneToOne: false;
            referencedRelation: 'reception_days';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'receptions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'receptions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'receptions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'receptions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
        ];
      };
      reminders: {
        Row: {
          clock_kind: string;
          clock_name: string;
          days_left: number | null;
          due_on: string | null;
          id: string;
          level: string;
          made_on: string;
          matter_id: string;
          reg_no: string;
          role: string;
          title: string;
          unit_id: string;
          unit_name: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'clocks_kind_fkey';
            columns: ['clock_kind'];
            isOneToOne: false;
            referencedRelation: 'clock_kinds';
            referencedColumns: ['kind'];
          },
          {
            foreignKeyName: 'reminders_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'reminders_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'reminders_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'reminders_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reminders_role_fkey';
            columns: ['role'];
            isOneToOne: false;
            referencedRelation: 'roles';
            referencedColumns: ['role'];
          },
          {
            foreignKeyName: 'reminders_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reminders_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      retention_plan: {
        Row: {
          basis: string;
          code: string;
          covers: string;
          is_current: boolean | null;
          name: string;
          reason: string | null;
          set_at: string;
          set_by_name: string | null;
          sort_order: number;
          valid_from: string;
          years: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      roles: {
        Row: {
          label: string;
          role: string;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          label?: string | null;
          role?: string | null;
          sort_order?: number | null;
        };
        Update: {
          label?: string | null;
          role?: string | null;
          sort_order?: number | null;
        };
        Relationships: [];
      };
      routes: {
        Row: {
          description: string;
          label: string;
          route: number;
        };
        ComputedFields: never;
        Insert: {
          description?: string | null;
          label?: string | null;
          route?: number | null;
        };
        Update: {
          description?: string | null;
          label?: string | null;
          route?: number | null;
        };
        Relationships: [];
      };
      saved_views: {
        Row: {
          filters: NonNullable<Json>;
          id: string;
          is_mine: boolean | null;
          is_shared: boolean;
          list: string;
          name: string;
          saved_at: string;
        };
        ComputedFields: never;
        Insert: {
          filters?: Json | null;
          id?: string | null;
          is_mine?: never;
          is_shared?: boolean | null;
          list?: string | null;
          name?: string | null;
          saved_at?: string | null;
        };
        Update: {
          filters?: Json | null;
          id?: string | null;
          is_mine?: never;
          is_shared?: boolean | null;
          list?: string | null;
          name?: string | null;
          saved_at?: string | null;
        };
        Relationships: [];
      };
      sealed_terms: {
        Row: {
          breached_on: string | null;
          days: number;
          days_left: number | null;
          due_on: string;
          is_provisional: boolean;
          kind: string;
          light: string | null;
          matter_id: string;
          met_on: string | null;
          request_id: string;
          started_on: string;
        };
        ComputedFields: never;
        Insert: {
          breached_on?: string | null;
          days?: number | null;
          days_left?: never;
          due_on?: string | null;
          is_provisional?: boolean | null;
          kind?: string | null;
          light?: never;
          matter_id?: string | null;
          met_on?: string | null;
          request_id?: string | null;
          started_on?: string | null;
        };
        Update: {
          breached_on?: string | null;
          days?: number | null;
          days_left?: never;
          due_on?: string | null;
          is_provisional?: boolean | null;
          kind?: string | null;
          light?: never;
          matter_id?: string | null;
          met_on?: string | null;
          request_id?: string | null;
          started_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'sealed_terms_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'sealed_terms_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'sealed_terms_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'sealed_terms_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sealed_terms_request_id_fkey';
            columns: ['request_id'];
            isOneToOne: true;
            referencedRelation: 'matter_requests';
            referencedColumns: ['id'];
          },
        ];
      };
      short_terms: {
        Row: {
          at_least: number;
          at_most: number;
          basis: string;
          changed_at: string | null;
          changed_by_name: string | null;
          days: number;
          forgotten: number;
          label: string;
          name: string;
          sort_order: number;
          swept_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          at_least?: number | null;
          at_most?: number | null;
          basis?: string | null;
          changed_at?: string | null;
          changed_by_name?: never;
          days?: number | null;
          forgotten?: number | null;
          label?: string | null;
          name?: string | null;
          sort_order?: number | null;
          swept_at?: string | null;
        };
        Update: {
          at_least?: number | null;
          at_most?: number | null;
          basis?: string | null;
          changed_at?: string | null;
          changed_by_name?: never;
          days?: number | null;
          forgotten?: number | null;
          label?: string | null;
          name?: string | null;
          sort_order?: number | null;
          swept_at?: string | null;
        };
        Relationships: [];
      };
      signing_keys: {
        Row: {
          first_used_on: string;
          key_id: string;
          public_key: string;
        };
        ComputedFields: never;
        Insert: {
          first_used_on?: string | null;
          key_id?: string | null;
          public_key?: string | null;
        };
        Update: {
          first_used_on?: string | null;
          key_id?: string | null;
          public_key?: string | null;
        };
        Relationships: [];
      };
      snapshots: {
        Row: {
          as_of: string;
          from_day: string;
          id: string;
          kind: string;
          kind_label: string | null;
          taken_at: string;
          taken_by_name: string | null;
          to_day: string;
        };
        ComputedFields: never;
        Insert: {
          as_of?: string | null;
          from_day?: string | null;
          id?: string | null;
          kind?: string | null;
          kind_label?: never;
          taken_at?: string | null;
          taken_by_name?: never;
          to_day?: string | null;
        };
        Update: {
          as_of?: string | null;
          from_day?: string | null;
          id?: string | null;
          kind?: string | null;
          kind_label?: never;
          taken_at?: string | null;
          taken_by_name?: never;
          to_day?: string | null;
        };
        Relationships: [];
      };
      source_bodies: {
        Row: {
          code: string;
          label: string;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          label?: string | null;
          sort_order?: number | null;
        };
        Update: {
          code?: string | null;
          label?: string | null;
          sort_order?: number | null;
        };
        Relationships: [];
      };
      staff_accounts: {
        Row: {
          email: string;
          id: string;
          is_active: boolean;
          joined_at: string;
          name: string;
          role_labels: string | null;
          roles: string[];
          unit_id: string;
          unit_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'staff_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      staff_events: {
        Row: {
          at: string;
          by_name: string | null;
          detail: string | null;
          id: number;
          name: string | null;
          what: string;
        };
        ComputedFields: never;
        Insert: {
          at?: string | null;
          by_name?: never;
          detail?: string | null;
          id?: number | null;
          name?: never;
          what?: string | null;
        };
        Update: {
          at?: string | null;
          by_name?: never;
          detail?: string | null;
          id?: number | null;
          name?: never;
          what?: string | null;
        };
        Relationships: [];
      };
      staff_invitations: {
        Row: {
          accepted_at: string | null;
          code_ends_at: string | null;
          email: string;
          invited_at: string;
          name: string;
          role_labels: string | null;
          state: string | null;
          unit_name: string;
          wrong: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      staff_sign_ins: {
        Row: {
          has_second_factor: boolean | null;
          locked_until: string | null;
          staff_id: string;
        };
        ComputedFields: never;
        Insert: {
          has_second_factor?: never;
          locked_until?: never;
          staff_id?: string | null;
        };
        Update: {
          has_second_factor?: never;
          locked_until?: never;
          staff_id?: string | null;
        };
        Relationships: [];
      };
      states: {
        Row: {
          advance_order: number;
          is_final: boolean;
          label: string;
          meaning: string;
          state: string;
          subject: string;
        };
        ComputedFields: never;
        Insert: {
          advance_order?: number | null;
          is_final?: boolean | null;
          label?: string | null;
          meaning?: string | null;
          state?: string | null;
          subject?: string | null;
        };
        Update: {
          advance_order?: number | null;
          is_final?: boolean | null;
          label?: string | null;
          meaning?: string | null;
          state?: string | null;
          subject?: string | null;
        };
        Relationships: [];
      };
      template_versions: {
        Row: {
          body: string;
          kind: string;
          note: string | null;
          revised_at: string;
          revised_by_name: string | null;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          body?: string | null;
          kind?: string | null;
          note?: string | null;
          revised_at?: string | null;
          revised_by_name?: never;
          version?: number | null;
        };
        Update: {
          body?: string | null;
          kind?: string | null;
          note?: string | null;
          revised_at?: string | null;
          revised_by_name?: never;
          version?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'template_versions_kind_fkey';
            columns: ['kind'];
            isOneToOne: false;
            referencedRelation: 'templates';
            referencedColumns: ['kind'];
          },
        ];
      };
      templates: {
        Row: {
          addressee_label: string | null;
          body: string;
          issuer_label: string | null;
          kind: string;
          required: string[];
          revised_at: string;
          revised_by_name: string | null;
          series_suffix: string | null;
          title: string;
          version: number;
        };
        ComputedFields: never;
        Relationships: [];
      };
      throttles: {
        Row: {
          at_most: number | null;
          changed_at: string | null;
          changed_by_name: string | null;
          label: string;
          minutes: number;
          name: string;
          wait_seconds: number | null;
          work: number | null;
        };
        ComputedFields: never;
        Insert: {
          at_most?: number | null;
          changed_at?: string | null;
          changed_by_name?: never;
          label?: string | null;
          minutes?: number | null;
          name?: string | null;
          wait_seconds?: number | null;
          work?: number | null;
        };
        Update: {
          at_most?: number | null;
          changed_at?: string | null;
          changed_by_name?: never;
          label?: string | null;
          minutes?: number | null;
          name?: string | null;
          wait_seconds?: number | null;
          work?: number | null;
        };
        Relationships: [];
      };
      topic_suggestions: {
        Row: {
          announced_on: string | null;
          award_id: string | null;
          confirmed_on: string | null;
          ended_on: string | null;
          field: string | null;
          grade_label: string | null;
          group_id: string | null;
          group_name: string | null;
          is_anonymous: boolean;
          is_signed: boolean;
          matter_id: string;
          received_on: string;
          reg_no: string;
          state_label: string;
          submission_id: string;
          title: string;
          topic_id: string | null;
          units: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'suggestions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'suggestions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'suggestions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'suggestions_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'suggestions_topic_id_fkey';
            columns: ['topic_id'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      topics: {
        Row: {
          background: string;
          body: string | null;
          contact: string;
          drafted_by_name: string | null;
          from_day: string;
          has_award: boolean;
          id: string;
          is_invited: boolean;
          number: string | null;
          organiser_id: string;
          organiser_name: string;
          published_on: string | null;
          questions: string[];
          received_count: number | null;
          result_form: string;
          results: string | null;
          results_on: string | null;
          return_reason: string | null;
          state: string;
          state_label: string | null;
          title: string;
          to_day: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'topics_organiser_id_fkey';
            columns: ['organiser_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'topics_organiser_id_fkey';
            columns: ['organiser_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      transitions: {
        Row: {
          action: string;
          code: string;
          document_kind: string | null;
          from_state: string;
          label: string;
          needs: string | null;
          order_no: number;
          proposer_roles: string[] | null;
          roles: string[];
          rule: string;
          side: string;
          starts_clocks: string[];
          stops_clocks: string[];
          subject: string;
          to_state: string;
        };
        ComputedFields: never;
        Insert: {
          action?: string | null;
          code?: string | null;
          document_kind?: string | null;
          from_state?: string | null;
          label?: string | null;
          needs?: string | null;
          order_no?: number | null;
          proposer_roles?: string[] | null;
          roles?: string[] | null;
          rule?: string | null;
          side?: string | null;
          starts_clocks?: string[] | null;
          stops_clocks?: string[] | null;
          subject?: string | null;
          to_state?: string | null;
        };
        Update: {
          action?: string | null;
          code?: string | null;
          document_kind?: string | null;
          from_state?: string | null;
          label?: string | null;
          needs?: string | null;
          order_no?: number | null;
          proposer_roles?: string[] | null;
          roles?: string[] | null;
          rule?: string | null;
          side?: string | null;
          starts_clocks?: string[] | null;
          stops_clocks?: string[] | null;
          subject?: string | null;
          to_state?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'transitions_from_state_fkey';
            columns: ['from_state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'transitions_from_state_fkey';
            columns: ['from_state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'transitions_to_state_fkey';
            columns: ['to_state'];
            isOneToOne: false;
            referencedRelation: 'queue';
            referencedColumns: ['state'];
          },
          {
            foreignKeyName: 'transitions_to_state_fkey';
            columns: ['to_state'];
            isOneToOne: false;
            referencedRelation: 'states';
            referencedColumns: ['state'];
          },
        ];
      };
      unit_register: {
        Row: {
          code: string;
          document_code: string | null;
          heads: string | null;
          id: string;
          is_dispatchable: boolean;
          is_vertical: boolean;
          kind_label: string | null;
          name: string;
          parent_name: string | null;
          phone: string | null;
          receivers: string | null;
          recheck_name: string | null;
          review_name: string | null;
          short_name: string;
          sort_order: number;
          successor_name: string | null;
          valid_from: string;
          valid_to: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      units: {
        Row: {
          address: string | null;
          code: string;
          id: string;
          is_bureau: boolean | null;
          is_dispatchable: boolean;
          is_vertical: boolean;
          kind: string;
          kind_label: string | null;
          name: string;
          parent_id: string | null;
          phone: string | null;
          review_unit_id: string | null;
          short_name: string;
          sort_order: number;
          valid_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          code?: string | null;
          id?: string | null;
          is_bureau?: never;
          is_dispatchable?: boolean | null;
          is_vertical?: boolean | null;
          kind?: string | null;
          kind_label?: never;
          name?: string | null;
          parent_id?: string | null;
          phone?: string | null;
          review_unit_id?: string | null;
          short_name?: string | null;
          sort_order?: number | null;
          valid_to?: string | null;
        };
        Update: {
          address?: string | null;
          code?: string | null;
          id?: string | null;
          is_bureau?: never;
          is_dispatchable?: boolean | null;
          is_vertical?: boolean | null;
          kind?: string | null;
          kind_label?: never;
          name?: string | null;
          parent_id?: string | null;
          phone?: string | null;
          review_unit_id?: string | null;
          short_name?: string | null;
          sort_order?: number | null;
          valid_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'units_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'units_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'units_review_unit_id_fkey';
            columns: ['review_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'units_review_unit_id_fkey';
            columns: ['review_unit_id'];
            isOneToOne: false;
            referencedRelation: 'units';
            referencedColumns: ['id'];
          },
        ];
      };
      upper_reports: {
        Row: {
          decline_reason: string | null;
          declined_on: string | null;
          document_id: string | null;
          drafted_at: string;
          drafted_by_name: string | null;
          drafted_on: string | null;
          id: string;
          is_interim: boolean;
          is_mine: boolean | null;
          matter_id: string;
          method_label: string | null;
          number: string | null;
          receipt_number: string | null;
          receipt_on: string | null;
          return_reason: string | null;
          returned_on: string | null;
          sent_on: string | null;
          signed_by_name: string | null;
          signed_on: string | null;
          submission_id: string;
          text: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'upper_reports_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'document_register';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'upper_reports_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'upper_reports_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'matter_urgings';
            referencedColumns: ['document_id'];
          },
          {
            foreignKeyName: 'upper_reports_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'upper_reports_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_joinings';
            referencedColumns: ['original_id'];
          },
          {
            foreignKeyName: 'upper_reports_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matter_retention';
            referencedColumns: ['matter_id'];
          },
          {
            foreignKeyName: 'upper_reports_matter_id_fkey';
            columns: ['matter_id'];
            isOneToOne: false;
            referencedRelation: 'matters';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'upper_reports_submission_id_fkey';
            columns: ['submission_id'];
            isOneToOne: false;
            referencedRelation: 'origins';
            referencedColumns: ['submission_id'];
          },
        ];
      };
      upper_summary: {
        Row: {
          in_time: number | null;
          late: number | null;
          level: string | null;
          level_label: string | null;
          overdue: number | null;
          returned: number | null;
          running: number | null;
          total: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
    };
    Functions: {
      accept_review: { Args: { p_review_id: string; p_version: number }; Returns: Json };
      acknowledge_suggestion: { Args: { p_dispatch_id: string; p_phone: string; p_text?: string; p_version: number }; Returns: Json };
      add_attachment: {
        Args: {
          p_attachment_id: string;
          p_bytes: number;
          p_file_name: string;
          p_hash: string;
          p_is_sealed?: boolean;
          p_media_type: string;
          p_submission_id: string;
        };
        Returns: undefined;
      };
      add_material: { Args: { p_attachments?: string[]; p_client: string; p_code: string; p_material_id: string; p_text: string }; Returns: Json };
      announce_award: { Args: { p_grade: string; p_panel: string[]; p_reasons: Json; p_submission_id: string }; Returns: string };
      announce_service: { Args: { p_announced_on: string; p_attempts: string; p_dispatch_id: string; p_place: string; p_version: number }; Returns: Json };
      annual_tables: { Args: { p_snapshot_id: string }; Returns: Json };
      answer_correction: { Args: { p_correction_id: string; p_granted: boolean; p_text: string }; Returns: undefined };
      answer_recusal: { Args: { p_granted: boolean; p_matter_id: string; p_staff_id: string; p_text: string }; Returns: Json };
      answer_sealed_message: { Args: { p_kind: string; p_matter_id: string; p_text: string }; Returns: undefined };
      answer_source: { Args: { p_method: string; p_on: string; p_origin_id: string; p_text: string }; Returns: Json };
      answer_suggestion: { Args: { p_demands: Json; p_dispatch_id: string; p_follow_up?: string; p_phone: string; p_version: number }; Returns: Json };
      answer_urge: { Args: { p_text: string; p_urging_id: string }; Returns: Json };
      answer_urging: { Args: { p_kind?: string; p_matter_id: string; p_text: string }; Returns: Json };
      archive_matter: { Args: { p_matter_id: string; p_note?: string; p_version: number }; Returns: Json };
      arrange_reception: { Args: { p_content: Json; p_day_id: string }; Returns: string };
      ask_for_items: { Args: { p_review_id: string; p_text: string; p_version: number }; Returns: Json };
      ask_identity: { Args: { p_matter_id: string; p_reason: string }; Returns: string };
      ask_petitioner: { Args: { p_matter_id: string; p_text: string; p_version: number }; Returns: Json };
      ask_to_join: { Args: { p_dispatch_id: string; p_into_reg_no: string; p_same_facts: string; p_same_person: string; p_version: number }; Returns: Json };
      assign_instructed: {
        Args: {
          p_dispatches: Json;
          p_feedback_due_on: string;
          p_instructed_by: string;
          p_instructed_on: string;
          p_instruction: string;
          p_matter_id: string;
          p_reason: string;
          p_requirement: string;
          p_version: number;
        };
        Returns: Json;
      };
      assign_matter: {
        Args: { p_dispatches: Json; p_feedback_due_on: string; p_matter_id: string; p_reason: string; p_requirement: string; p_version: number };
        Returns: Json;
      };
      audit_report: { Args: { p_dispatch_id: string; p_passes: boolean; p_reason?: string; p_redo_due_on?: string; p_version: number }; Returns: Json };
      begin_export: { Args: { p_columns: string[]; p_filters: Json; p_is_named?: boolean; p_reason?: string; p_words: string }; Returns: string };
      cancel_reception: { Args: { p_day_id: string; p_reason: string }; Returns: undefined };
      carry_out_disposal: { Args: { p_disposal_id: string }; Returns: Json };
      change_staff: { Args: { p_roles: string[]; p_staff_id: string; p_unit_id: string }; Returns: string };
      check_hourly: { Args: Record<PropertyKey, never>; Returns: number };
      check_import_lines: { Args: { p_import_id: string; p_limit?: number }; Returns: Json };
      check_now: { Args: { p_is_sealed?: boolean }; Returns: Json };
      check_recommendation: { Args: { p_recommendation_id: string; p_version: number }; Returns: Json };
      check_record: {
        Args: { p_matter_id: string };
        Returns: {
          fault: string;
          seq: number;
        }[];
      };
      check_rectification: { Args: { p_due_on?: string; p_is_rectified: boolean; p_note: string; p_supervision_id: string; p_version: number }; Returns: Json };
      check_snapshot: {
        Args: { p_snapshot_id: string };
        Returns: {
          code: string;
          counted: string;
          kept: string;
          unit_name: string;
        }[];
      };
      choose_digest: { Args: { p_wants: boolean }; Returns: undefined };
      choose_notice: { Args: { p_address?: string; p_channel: string; p_client: string; p_code: string }; Returns: Json };
      choose_publication: { Args: { p_agrees: boolean; p_client: string; p_code: string }; Returns: Json };
      choose_retention: { Args: { p_class: string; p_matter_id: string; p_reason: string; p_version: number }; Returns: undefined };
      close_hearing: { Args: { p_dispatch_id: string; p_minutes: string; p_report: string; p_version: number }; Returns: Json };
      close_reception: { Args: { p_reception_id: string; p_result: string }; Returns: Json };
      close_recommendation: { Args: { p_recommendation_id: string; p_result: string; p_version: number }; Returns: Json };
      close_review_hearing: { Args: { p_minutes: string; p_report: string; p_review_id: string; p_version: number }; Returns: Json };
      close_supervision: { Args: { p_result: string; p_supervision_id: string; p_version: number }; Returns: Json };
      confirm_withdrawal: {
        Args: { p_matter_id: string; p_method: string; p_parties?: string[]; p_remaining?: number; p_text: string; p_version: number };
        Returns: Json;
      };
      contest_figure: { Args: { p_code: string; p_reason: string; p_snapshot_id: string }; Returns: undefined };
      convert_to_ordinary: { Args: { p_dispatch_id: string; p_reason: string; p_version: number }; Returns: Json };
      copy_of_data: { Args: { p_client: string; p_code: string; p_name: string }; Returns: Json };
      decide_account: { Args: { p_approve: boolean; p_reason: string; p_request_id: string }; Returns: undefined };
      decide_award: { Args: { p_award_id: string; p_confirm: boolean; p_reason?: string }; Returns: undefined };
      decide_disposal: { Args: { p_approve: boolean; p_disposal_id: string; p_text: string }; Returns: string };
      decide_identity: { Args: { p_approve: boolean; p_identity_id: string; p_reason?: string }; Returns: undefined };
      decide_proposal: { Args: { p_approve: boolean; p_proposal_id: string; p_reason?: string; p_version: number }; Returns: Json };
      decide_publication: { Args: { p_approve: boolean; p_publication_id: string; p_reason?: string }; Returns: Json };
      decide_topic: { Args: { p_approve: boolean; p_reason?: string; p_topic_id: string }; Returns: undefined };
      draft_annual_report: { Args: { p_areas: string; p_other: string; p_snapshot_id: string; p_units_context: string }; Returns: string };
      draft_digest: { Args: { p_analysis: string; p_matter_ids: string[]; p_text: string; p_title: string }; Returns: string };
      draft_disposal: { Args: { p_is_sealed: boolean; p_opinion: string }; Returns: string };
      draft_key: { Args: Record<PropertyKey, never>; Returns: string };
      draft_publication: { Args: { p_answer: string; p_dispatch_id: string; p_question: string; p_title: string }; Returns: Json };
      draft_recommendation: { Args: { p_content: Json; p_kind: string; p_matter_id: string; p_supervision_id: string; p_unit_id: string }; Returns: Json };
      draft_supervision: { Args: { p_content: Json; p_dispatch_id: string; p_matter_id: string }; Returns: Json };
      draft_topic: { Args: { p_content: Json; p_submit?: boolean; p_topic_id: string }; Returns: string };
      draft_upper_report: { Args: { p_is_interim?: boolean; p_origin_id: string; p_text: string }; Returns: Json };
      drop_view: { Args: { p_view_id: string }; Returns: undefined };
      end_helpers: { Args: { p_matter_id: string; p_reg_no: string }; Returns: number };
      end_matter: {
        Args: { p_final_number: string; p_final_on: string; p_final_organ: string; p_matter_id: string; p_text: string; p_version: number };
        Returns: Json;
      };
      end_my_session: { Args: { p_session_id: string }; Returns: undefined };
      end_publication: { Args: { p_publication_id: string; p_reason: string }; Returns: Json };
      end_staff: { Args: { p_reason: string; p_staff_id: string }; Returns: undefined };
      evaluate_matter: { Args: { p_client: string; p_code: string; p_comment?: string; p_evaluation_id: string; p_level: string }; Returns: Json };
      explained_changes: {
        Args: Record<PropertyKey, never>;
        Returns: {
          changes: number;
          first_on: string;
          keys: string[];
          last_on: string;
          reason: string;
          tbl: string;
        }[];
      };
      extend_topic: { Args: { p_to: string; p_topic_id: string }; Returns: undefined };
      feed_back_recommendation: {
        Args: { p_adoption: string; p_answer: string; p_measures?: string; p_measures_on?: string; p_recommendation_id: string; p_version: number };
        Returns: Json;
      };
      file_matter: { Args: { p_ground: string; p_matter_id: string; p_reason: string; p_version: number }; Returns: Json };
      file_objection: { Args: { p_basis: string; p_dispatch_id: string; p_proposed_unit: string; p_reasons: string; p_version: number }; Returns: Json };
      files_to_seal: { Args: Record<PropertyKey, never>; Returns: Json };
      forward_suggestion: { Args: { p_matter_id: string; p_reason: string; p_unit_id: string; p_version: number }; Returns: Json };
      give_acceptance: {
        Args: { p_dispatch_id: string; p_phone: string; p_routes: Json; p_service?: Json; p_simple?: boolean; p_text?: string; p_version: number };
        Returns: Json;
      };
      grant_extension: { Args: { p_dispatch_id: string; p_method: string; p_version: number }; Returns: Json };
      group_suggestions: { Args: { p_group_id: string; p_matter_ids: string[]; p_name: string }; Returns: string };
      hand_work: { Args: { p_staff_id?: string; p_work_item_id: string }; Returns: Json };
      hold_matter: { Args: { p_matter_id: string; p_reason: string }; Returns: undefined };
      import_codes: { Args: { p_import_id: string }; Returns: Json };
      inform_petitioner: {
        Args: { p_ground: string; p_matter_id: string; p_organ: string; p_organ_address: string; p_organ_phone: string; p_text: string; p_version: number };
        Returns: Json;
      };
      inspection_export: { Args: { p_from: string; p_request: string; p_to: string; p_unit_id: string }; Returns: Json };
      invite_proposer: { Args: { p_name: string; p_topic_id: string }; Returns: string };
      invite_staff: { Args: { p_email: string; p_name: string; p_roles: string[]; p_unit_id: string }; Returns: string };
      join_dispatched: {
        Args: {
          p_demands?: number[];
          p_dispatch_id: string;
          p_into_reg_no: string;
          p_is_same_facts: boolean;
          p_is_same_person: boolean;
          p_same_facts: string;
          p_same_person: string;
          p_text?: string;
          p_version: number;
        };
        Returns: Json;
      };
      join_staff: { Args: { p_email: string; p_invitation_code: string; p_password: string }; Returns: string };
      keep_import_lines: { Args: { p_import_id: string; p_lines: Json }; Returns: number };
      knock: { Args: { p_came_in: boolean; p_client: string }; Returns: undefined };
      leave_out: { Args: { p_disposal_id: string; p_matter_id: string; p_reason: string }; Returns: undefined };
      lift_hold: { Args: { p_matter_id: string; p_reason: string }; Returns: undefined };
      load_calendar: { Args: { p_days: Json; p_source: string; p_year: number }; Returns: Json };
      make_helper: { Args: { p_client: string; p_code: string; p_helper: Json; p_request_id: string }; Returns: Json };
      merge_matter: {
        Args: {
          p_demands?: number[];
          p_into_reg_no: string;
          p_is_same_facts: boolean;
          p_is_same_person: boolean;
          p_matter_id: string;
          p_same_facts: string;
          p_same_person: string;
          p_text?: string;
          p_version: number;
        };
        Returns: Json;
      };
      my_sessions: {
        Args: Record<PropertyKey, never>;
        Returns: {
          began_at: string;
          id: string;
          is_this: boolean;
          seen_at: string;
        }[];
      };
      my_sign_in: { Args: Record<PropertyKey, never>; Returns: Json };
      name_deputy: { Args: { p_deputy_id: string; p_from: string; p_to: string }; Returns: undefined };
      note_letters: { Args: { p_outcomes: Json }; Returns: number };
      note_removals: { Args: { p_error?: string; p_paths: string[] }; Returns: number };
      note_sealed_file: { Args: { p_attachment_id: string; p_bytes: number; p_hash: string }; Returns: undefined };
      note_upper_answer: { Args: { p_due_on?: string; p_receipt_number?: string; p_report_id: string; p_return_reason?: string }; Returns: Json };
      note_upper_sending: { Args: { p_method: string; p_origin_id: string; p_sent_on: string }; Returns: Json };
      object_upwards: { Args: { p_basis: string; p_matter_id: string; p_organ: string; p_reasons: string; p_version: number }; Returns: Json };
      open_correction: { Args: { p_correction_id: string }; Returns: Json };
      open_hearing: {
        Args: {
          p_chair: string;
          p_closed_reason?: string;
          p_dispatch_id: string;
          p_held_on: string;
          p_is_public: boolean;
          p_members: string;
          p_place: string;
          p_subject: string;
          p_version: number;
        };
        Returns: Json;
      };
      open_import: { Args: { p_file_name: string; p_import_id: string; p_line_count: number }; Returns: undefined };
      open_intake: { Args: { p_client?: string; p_submission_id: string }; Returns: string };
      open_review_hearing: {
        Args: {
          p_chair: string;
          p_closed_reason?: string;
          p_held_on: string;
          p_is_public: boolean;
          p_members: string;
          p_place: string;
          p_review_id: string;
          p_subject: string;
          p_version: number;
        };
        Returns: Json;
      };
      open_sealed_matter: { Args: { p_matter_id: string; p_reason: string }; Returns: Json };
      open_sensitive_files: { Args: { p_matter_id: string; p_reason: string }; Returns: undefined };
      portal_reference: { Args: Record<PropertyKey, never>; Returns: Json };
      possible_steps: {
        Args: { p_matter_id: string };
        Returns: {
          action: string;
          code: string;
          document_kind: string;
          is_possible: boolean;
          is_proposal: boolean;
          label: string;
          obstacle: string;
          order_no: number;
          proposal_id: string;
          rule: string;
          subject: string;
          subject_id: string;
          version: number;
        }[];
      };
      prove_paper: { Args: { p_hash: string }; Returns: Json };
      prove_record: { Args: { p_head: string; p_matter_id: string; p_seq: number }; Returns: Json };
      public_topics: { Args: { p_id?: string; p_invitation?: string }; Returns: Json };
      publish_anchor: { Args: Record<PropertyKey, never>; Returns: Json };
      publish_results: { Args: { p_summary: string; p_topic_id: string }; Returns: undefined };
      published_answers: { Args: { p_id?: string; p_page?: number }; Returns: Json };
      read_invitation: { Args: { p_email: string; p_invitation_code: string }; Returns: Json };
      read_matter: { Args: { p_matter_id: string }; Returns: Json };
      read_sealed_messages: { Args: { p_matter_id: string }; Returns: Json };
      receipt_statement: { Args: { p_client: string; p_code: string }; Returns: Json };
      receive_submission: {
        Args: {
          p_address: string;
          p_attachments?: string[];
          p_client?: string;
          p_confidential: boolean;
          p_consent_publish: boolean;
          p_content: string;
          p_demands: string[];
          p_email: string;
          p_headcount?: number;
          p_helper?: Json;
          p_is_anonymous: boolean;
          p_name: string;
          p_notice?: string;
          p_petitioner_kind: string;
          p_phone: string;
          p_place: string;
          p_reported_unit?: string;
          p_submission_id: string;
          p_title: string;
          p_type: string;
        };
        Returns: Json;
      };
      receive_suggestion: {
        Args: {
          p_address: string;
          p_advice: string;
          p_attachments?: string[];
          p_client?: string;
          p_consent_publish?: boolean;
          p_effect: string;
          p_email: string;
          p_field: string;
          p_invitation: string;
          p_is_anonymous: boolean;
          p_is_signed?: boolean;
          p_name: string;
          p_phone: string;
          p_place: string;
          p_problem: string;
          p_submission_id: string;
          p_title: string;
          p_topic_id: string;
          p_units: string;
        };
        Returns: Json;
      };
      record_call_back: { Args: { p_call_back_id: string; p_content: Json }; Returns: Json };
      record_contact: { Args: { p_dispatch_id: string; p_method: string; p_note: string; p_on: string }; Returns: string };
      record_execution: { Args: { p_done_on: string; p_execution_id: string; p_person: string; p_proof: string }; Returns: Json };
      record_external_decision: {
        Args: {
          p_basis: string;
          p_decided_on: string;
          p_number: string;
          p_outcome: string;
          p_received_on: string;
          p_redo_due_on?: string;
          p_review_id: string;
          p_version: number;
        };
        Returns: Json;
      };
      record_feedback: {
        Args: { p_adoption: string; p_answer: string; p_measures?: string; p_measures_on?: string; p_recommendation_id: string; p_version: number };
        Returns: Json;
      };
      record_helper: { Args: { p_helper: Json; p_matter_id: string; p_reg_no: string; p_request_id: string }; Returns: Json };
      record_instruction: { Args: { p_by: string; p_digest_id: string; p_instruction: string; p_on: string }; Returns: string };
      record_prior_opinion: {
        Args: { p_matter_id: string; p_number: string; p_outcome: string; p_received_on: string; p_unit_id: string; p_version: number };
        Returns: Json;
      };
      record_reception: {
        Args: { p_due_on?: string; p_instruction?: string; p_is_public?: boolean; p_reception_id: string; p_was_received: boolean };
        Returns: Json;
      };
      record_review_request: {
        Args: {
          p_claim: string;
          p_grounds: string;
          p_late_reason?: string;
          p_matter_id: string;
          p_organ_id: string;
          p_request_id: string;
          p_requested_on: string;
          p_stage: string;
        };
        Returns: Json;
      };
      record_route_result: { Args: { p_case_number: string; p_dispatch_id: string; p_on: string; p_text: string; p_version: number }; Returns: Json };
      record_submission: {
        Args: {
          p_address: string;
          p_agents?: Json;
          p_attachments?: string[];
          p_channel: string;
          p_confidential?: boolean;
          p_confirmed_by?: string;
          p_confirmed_how?: string;
          p_consent_publish?: boolean;
          p_content: string;
          p_demands: string[];
          p_direct?: Json;
          p_elements?: Json;
          p_email: string;
          p_guardian_consent?: boolean;
          p_headcount?: number;
          p_id_no?: string;
          p_id_type?: string;
          p_is_anonymous: boolean;
          p_minor?: string;
          p_name: string;
          p_notice?: string;
          p_origin?: Json;
          p_petitioner_kind: string;
          p_phone: string;
          p_place: string;
          p_received_on: string;
          p_reported_unit?: string;
          p_representatives?: string[];
          p_submission_id: string;
          p_title: string;
          p_translator?: string;
          p_type: string;
          p_upper_due_on?: string;
          p_upper_number?: string;
          p_upper_organ?: string;
        };
        Returns: Json;
      };
      record_upper_consent: { Args: { p_matter_id: string; p_text: string; p_version: number }; Returns: Json };
      record_upper_refusal: { Args: { p_matter_id: string; p_reason: string; p_version: number }; Returns: Json };
      record_urgent_report: { Args: { p_matter_id: string; p_note?: string; p_sent_to: string[]; p_version: number }; Returns: Json };
      recuse_staff: { Args: { p_matter_id: string; p_reason: string; p_staff_id: string }; Returns: Json };
      redeem_job_ticket: { Args: { p_job: string; p_ticket: string }; Returns: boolean };
      redeem_pass: { Args: { p_client: string; p_pass: string }; Returns: undefined };
      refuse_extension: { Args: { p_dispatch_id: string; p_reason: string; p_version: number }; Returns: Json };
      refuse_matter: {
        Args: { p_accepted_on: string; p_due_on: string; p_matter_id: string; p_text: string; p_unit_id: string; p_version: number };
        Returns: Json;
      };
      refuse_review: { Args: { p_appeal: string; p_ground: string; p_review_id: string; p_text: string; p_version: number }; Returns: Json };
      refuse_to_join: { Args: { p_dispatch_id: string; p_reason: string; p_version: number }; Returns: Json };
      refuse_withdrawal: { Args: { p_matter_id: string; p_method: string; p_text: string; p_version: number }; Returns: Json };
      register_key: { Args: { p_key_id: string; p_public_key: string }; Returns: undefined };
      register_matter: {
        Args: {
          p_category: string;
          p_demands?: Json;
          p_headcount?: number;
          p_is_repeat?: boolean;
          p_is_sensitive?: boolean;
          p_matter_id: string;
          p_place: string;
          p_purpose: string;
          p_reported_units?: string[];
          p_summary?: string;
          p_version: number;
        };
        Returns: Json;
      };
      register_seal_key: { Args: { p_public_key: string }; Returns: string };
      reissue_code: { Args: { p_id_tail: string; p_issue_id: string; p_matter_id: string; p_name: string; p_note?: string; p_shown: string }; Returns: Json };
      reopen_matter: { Args: { p_matter_id: string; p_reason: string; p_version: number }; Returns: Json };
      repeat_candidates: {
        Args: { p_matter_id: string };
        Returns: {
          id: string;
          received_on: string;
          reg_no: string;
          same_facts: string;
          same_person: string;
          score: number;
          state_label: string;
          title: string;
          unit_names: string;
        }[];
      };
      reply_directly: { Args: { p_basis: string; p_matter_id: string; p_text: string; p_version: number }; Returns: Json };
      reply_supervision: { Args: { p_measures: string; p_proof: string; p_supervision_id: string; p_version: number }; Returns: Json };
      report_back: { Args: { p_dispatch_id: string; p_text: string; p_version: number }; Returns: Json };
      report_urgent: {
        Args: { p_advice: string; p_ground: string; p_matter_id: string; p_measures: string; p_risk: string; p_situation: string; p_version: number };
        Returns: Json;
      };
      request_correction: {
        Args: { p_client: string; p_code: string; p_correction_id: string; p_field: string; p_name: string; p_reason: string; p_wanted: string };
        Returns: Json;
      };
      request_extension: {
        Args: { p_consent?: string; p_days: number; p_dispatch_id: string; p_reason: string; p_version: number; p_work_done: string };
        Returns: Json;
      };
      request_recusal: { Args: { p_client: string; p_code: string; p_of_unit: boolean; p_request_id: string; p_text: string }; Returns: Json };
      request_review: {
        Args: {
          p_claim: string;
          p_client: string;
          p_code: string;
          p_grounds: string;
          p_late_reason?: string;
          p_organ_id: string;
          p_request_id: string;
          p_stage: string;
        };
        Returns: Json;
      };
      request_urging: { Args: { p_client: string; p_code: string; p_request_id: string; p_text: string }; Returns: Json };
      request_withdrawal: { Args: { p_client: string; p_code: string; p_request_id: string; p_text: string }; Returns: Json };
      resend_invitation: { Args: { p_email: string }; Returns: undefined };
      reset_password: { Args: { p_reason: string; p_staff_id: string }; Returns: string };
      reset_second_factor: { Args: { p_reason: string; p_staff_id: string }; Returns: string };
      restore_staff: { Args: { p_staff_id: string }; Returns: string };
      resume_handling: { Args: { p_dispatch_id: string; p_version: number }; Returns: Json };
      retaliation_answers: { Args: Record<PropertyKey, never>; Returns: Json };
      return_recommendation: { Args: { p_reason: string; p_recommendation_id: string; p_version: number }; Returns: Json };
      return_review_opinion: { Args: { p_reason: string; p_review_id: string; p_version: number }; Returns: Json };
      return_supervision: { Args: { p_reason: string; p_supervision_id: string; p_version: number }; Returns: Json };
      reveal_party: { Args: { p_party_id: string; p_reason: string }; Returns: Json };
      revise_recommendation: { Args: { p_content: Json; p_recommendation_id: string; p_version: number }; Returns: Json };
      revise_supervision: { Args: { p_content: Json; p_supervision_id: string; p_version: number }; Returns: Json };
      revise_template: { Args: { p_body: string; p_kind: string; p_note?: string; p_version: number }; Returns: Json };
      revoke_helper: { Args: { p_client: string; p_code: string; p_helper_id: string }; Returns: Json };
      rule_figure: { Args: { p_appeal_id: string; p_part?: number; p_ruling: string; p_whole?: number }; Returns: undefined };
      rule_objection: { Args: { p_dispatch_id: string; p_reason: string; p_uphold: boolean; p_version: number }; Returns: Json };
      save_view: { Args: { p_filters: Json; p_is_shared?: boolean; p_list?: string; p_name: string }; Returns: undefined };
      seal_form: { Args: { p_submission_id: string }; Returns: Json };
      seal_key: { Args: Record<PropertyKey, never>; Returns: Json };
      sealed_messages_of: { Args: { p_client: string; p_code: string }; Returns: Json };
      search_matters: {
        Args: { p_after?: string; p_filters?: Json; p_sort?: string; p_words: string };
        Returns: {
          after: string;
          category_name: string;
          channel_label: string;
          due_on: string;
          found_in: string;
          id: string;
          place_name: string;
          received_on: string;
          reg_no: string;
          state_label: string;
          text: string;
          title: string;
          total: number;
          type_label: string;
          units: string;
        }[];
      };
      send_sealed_message: { Args: { p_client: string; p_code: string; p_kind: string; p_message_id: string; p_text: string }; Returns: Json };
      serve_opinion: {
        Args: {
          p_dispatch_id: string;
          p_method: string;
          p_proof_number?: string;
          p_received_on: string;
          p_receiver: string;
          p_relation?: string;
          p_sent_on: string;
          p_version: number;
        };
        Returns: Json;
      };
      serve_review_opinion: {
        Args: {
          p_method: string;
          p_proof_number?: string;
          p_received_on: string;
          p_receiver: string;
          p_relation?: string;
          p_review_id: string;
          p_sent_on: string;
          p_version: number;
        };
        Returns: Json;
      };
      set_forgotten_password: { Args: { p_email: string; p_password: string; p_reset_code: string }; Returns: string };
      set_retention_term: {
        Args: { p_basis: string; p_class: string; p_is_lasting: boolean; p_reason: string; p_valid_from: string; p_years: number };
        Returns: undefined;
      };
      set_short_term: { Args: { p_days: number; p_name: string }; Returns: undefined };
      set_throttle: { Args: { p_at_most: number; p_minutes: number; p_name: string; p_wait_seconds?: number; p_work?: number }; Returns: undefined };
      settle_dispatch: {
        Args: {
          p_agreement: string;
          p_dispatch_id: string;
          p_facts: string;
          p_kind: string;
          p_mediator?: string;
          p_other_party: string;
          p_other_signed_on: string;
          p_performance: string;
          p_petitioner_signed_on: string;
          p_version: number;
        };
        Returns: Json;
      };
      show_identity: { Args: { p_identity_id: string }; Returns: Json };
      sign_anchor: { Args: { p_day: string; p_key_id: string; p_signature: string; p_signed_at: string }; Returns: undefined };
      sign_annual_report: { Args: { p_report_id: string }; Returns: string };
      sign_digest: { Args: { p_digest_id: string }; Returns: string };
      sign_dispatch: { Args: { p_dispatch_id: string; p_handler_id?: string; p_version: number }; Returns: Json };
      sign_hour: {
        Args: { p_key_id: string; p_prev_root: string; p_root: string; p_signature: string; p_signed_at: string; p_up_to: string };
        Returns: undefined;
      };
      sign_opinion: { Args: { p_dispatch_id: string; p_override?: string; p_version: number }; Returns: Json };
      sign_recommendation: { Args: { p_minutes?: string; p_recommendation_id: string; p_version: number }; Returns: Json };
      sign_review_opinion: { Args: { p_approval: string; p_review_id: string; p_version: number }; Returns: Json };
      sign_supervision: { Args: { p_supervision_id: string; p_version: number }; Returns: Json };
      sign_up_for_reception: { Args: { p_day_id: string; p_matter_id: string }; Returns: Json };
      sign_upper_report: { Args: { p_approve: boolean; p_origin_id: string; p_reason?: string }; Returns: Json };
      split_demands: {
        Args: { p_demands: Json; p_extract?: string; p_matter_id: string; p_reason?: string; p_reported_units?: string[]; p_version: number };
        Returns: Json;
      };
      stay: { Args: Record<PropertyKey, never>; Returns: undefined };
      submit_input: { Args: { p_dispatch_id: string; p_text: string; p_version: number }; Returns: Json };
      submit_opinion: {
        Args: {
          p_demands: Json;
          p_dispatch_id: string;
          p_exec_due_on?: string;
          p_facts: string;
          p_phone?: string;
          p_reasons: string;
          p_remedy_unit_id?: string;
          p_version: number;
        };
        Returns: Json;
      };
      submit_review_opinion: {
        Args: { p_assessment: string; p_basis: string; p_findings: string; p_outcome: string; p_redo_due_on?: string; p_review_id: string; p_version: number };
        Returns: Json;
      };
      succeed_unit: { Args: { p_basis: string; p_successor_id: string; p_unit_id: string }; Returns: Json };
      sweep_deadlines: { Args: Record<PropertyKey, never>; Returns: number };
      take_export_part: { Args: { p_after?: string; p_export_id: string }; Returns: Json };
      take_import_lines: { Args: { p_import_id: string; p_limit?: number }; Returns: Json };
      take_items: { Args: { p_review_id: string; p_text: string; p_version: number }; Returns: Json };
      take_letters: { Args: { p_limit?: number }; Returns: Json };
      take_removals: { Args: Record<PropertyKey, never>; Returns: Json };
      take_snapshot: { Args: { p_from: string; p_kind: string; p_to: string }; Returns: string };
      take_to_join: {
        Args: {
          p_demands?: number[];
          p_dispatch_id: string;
          p_into_reg_no: string;
          p_is_same_facts: boolean;
          p_is_same_person: boolean;
          p_same_facts: string;
          p_same_person: string;
          p_text?: string;
          p_version: number;
        };
        Returns: Json;
      };
      track_recommendation: { Args: { p_progress: string; p_recommendation_id: string; p_version: number }; Returns: Json };
      track_submission: { Args: { p_client: string; p_code: string }; Returns: Json };
      transfer_instructed: {
        Args: {
          p_dispatches: Json;
          p_instructed_by: string;
          p_instructed_on: string;
          p_instruction: string;
          p_matter_id: string;
          p_reason: string;
          p_version: number;
        };
        Returns: Json;
      };
      transfer_matter: { Args: { p_dispatches: Json; p_matter_id: string; p_reason: string; p_version: number }; Returns: Json };
      transfer_sealed: {
        Args: {
          p_cadre_level: string;
          p_is_major?: boolean;
          p_matter_id: string;
          p_reason: string;
          p_reported_units: string[];
          p_unit_id: string;
          p_version: number;
        };
        Returns: Json;
      };
      units_without_officer: {
        Args: Record<PropertyKey, never>;
        Returns: {
          name: string;
        }[];
      };
      unlock_staff: { Args: { p_staff_id: string }; Returns: undefined };
      unmerge_matter: { Args: { p_matter_id: string; p_reason: string; p_version: number }; Returns: Json };
      urge_unit: { Args: { p_dispatch_id: string; p_reason: string }; Returns: Json };
      void_opinion: { Args: { p_dispatch_id: string; p_reason: string; p_version: number }; Returns: Json };
      vouch_file: { Args: { p_attachment_id: string; p_bytes: number; p_hash: string; p_media_type: string }; Returns: undefined };
      withdraw_invitation: { Args: { p_email: string; p_reason: string }; Returns: undefined };
      withdraw_review: { Args: { p_method: string; p_review_id: string; p_text: string; p_version: number }; Returns: Json };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'api'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views']) | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums'] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes'] | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  api: {
    Enums: {},
  },
} as const;
