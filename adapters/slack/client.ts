import { webApi } from '@slack/bolt';
import { deliveryError } from './errors.ts';

/** Slack's own client, which also tells by what word Slack refused the token, whichever call met it. */
export class Client extends webApi.WebClient {
  readonly #refused: (code: string) => void;

  constructor(token: string, options: webApi.WebClientOptions, refused: (code: string) => void) {
    super(token, options);
    this.#refused = refused;
  }

  override async apiCall(...call: Parameters<webApi.WebClient['apiCall']>): Promise<webApi.WebAPICallResult> {
    try {
      return await super.apiCall(...call);
    } catch (error) {
      const { problem, code } = deliveryError(error);
      if (problem === 'bot') this.#refused(code);
      throw error;
    }
  }
}
